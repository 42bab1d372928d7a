/**
 * The release of DuckDB's packages that this code runs: the same for the JavaScript in the bundle
 * (`@duckdb/node-api`) and for the native library, which are made for each other. It is one that
 * has been published for every platform below.
 */
export const release = '1.5.5-r.5';

/** What the library of that release calls itself. */
export const engine = 'v1.5.5';

/** Each platform's package of the release: its npm integrity (SHA-512 of the tarball). */
export const integrity: Readonly<Record<string, string>> = {
  'linux-x64':
    'sha512-kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ==',
  'linux-arm64':
    'sha512-CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw==',
  'linux-x64-musl':
    'sha512-S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw==',
  'linux-arm64-musl':
    'sha512-00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ==',
  'darwin-x64':
    'sha512-rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg==',
  'darwin-arm64':
    'sha512-WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g==',
  'win32-x64':
    'sha512-mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA==',
  'win32-arm64':
    'sha512-L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g==',
};

/** The native library's package for a platform, as npm knows it. */
export function packageSpec(platform: string): string {
  return `@duckdb/node-bindings-${platform}@${release}`;
}
