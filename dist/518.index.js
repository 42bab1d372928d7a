export const id = 518;
export const ids = [518];
export const modules = {

/***/ 70518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ecrClient: () => (/* binding */ ecrClient),
/* harmony export */   openRepository: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34098);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46328);


async function ecrClient(env) {
    const { ECRClient } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8249)]).then(__webpack_require__.t.bind(__webpack_require__, 28249, 19));
    return new ECRClient((0,_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .awsOptions */ .Gu)(env));
}
/**
 * The repository called `name`.
 *
 * @param create make it when it does not exist
 * @throws InputError when it does not exist and is not to be made
 */
async function openRepository(client, name, create) {
    const found = await findRepository(client, name);
    if (found)
        return { ...found, created: false };
    if (!create) {
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz({
            where: 'input repository',
            found: name,
            remedy: 'ECR has no such repository in this account and region; make it, or say create: true',
        });
    }
    await makeRepository(client, name);
    const made = await findRepository(client, name);
    if (!made)
        throw new Error(`the repository ${name} was made and cannot be found`);
    return { ...made, created: true };
}
async function findRepository(client, name) {
    const { DescribeRepositoriesCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8249)]).then(__webpack_require__.t.bind(__webpack_require__, 28249, 19));
    try {
        const { repositories = [] } = await (0,_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .callAws */ .IY)('ecr:DescribeRepositories', () => client.send(new DescribeRepositoriesCommand({ repositoryNames: [name] })));
        const { repositoryUri: uri = '', imageTagMutability = '' } = repositories[0] ?? {};
        const host = uri.slice(0, uri.length - name.length - 1);
        return { name, host, uri, immutable: imageTagMutability.startsWith('IMMUTABLE') };
    }
    catch (error) {
        if ((0,_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .isAws */ .aZ)(error, 'RepositoryNotFoundException'))
            return null;
        throw error;
    }
}
async function makeRepository(client, name) {
    const { CreateRepositoryCommand } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(8249)]).then(__webpack_require__.t.bind(__webpack_require__, 28249, 19));
    try {
        await (0,_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .callAws */ .IY)('ecr:CreateRepository', () => client.send(new CreateRepositoryCommand({ repositoryName: name })));
    }
    catch (error) {
        // Another run was faster.
        if (!(0,_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .isAws */ .aZ)(error, 'RepositoryAlreadyExistsException'))
            throw error;
    }
}


/***/ })

};
