"""Serves a container on one Docker Engine: on an instance by Systems Manager, or beside a local one.

Python 3.6 or later and its standard library only. The request is one base64 JSON variable,
MLOPS_REQUEST. The result is one JSON line, the first of stdout (Systems Manager keeps the head of
the output only), and the container's log follows when it failed.

A service has up to four containers: NAME serves; NAME-previous is kept, stopped, for a way back;
NAME-trial is tried on a port of its own; NAME-next stands on the public port and is not accepted
yet. Being accepted is the restart policy `unless-stopped`, so a run that is killed anywhere leaves
what the next run needs to finish it or to put it right.
"""
import base64, contextlib, fcntl, http.client, json, os, shutil, subprocess, sys, tempfile, time, traceback, zlib

REQUEST = json.loads(base64.b64decode(os.environ.pop("MLOPS_REQUEST")).decode())
STARTED = time.monotonic()
DEADLINE = STARTED + REQUEST.get("timeout", 300)
BACK = 90  # seconds that putting back may take beyond the deadline
TIMINGS = {}
NAME = "mlops-" + REQUEST["service"]
os.environ.setdefault("HOME", os.path.expanduser("~"))


class Failure(Exception):
    """What went wrong, in a line for the user."""

    log = ""


def run(*argv, check=True, text=None, env=None, deadline=None):
    left = (deadline or DEADLINE) - time.monotonic()
    given = {"input": text} if text is not None else {"stdin": subprocess.DEVNULL}
    try:
        done = subprocess.run(argv, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env,
                              universal_newlines=True, errors="replace", timeout=max(left, 1), **given)
    except subprocess.TimeoutExpired:
        raise Failure("%s did not end in time" % " ".join([os.path.basename(argv[0])] + list(argv[1:2])))
    except FileNotFoundError:
        raise Failure("%s is not installed here, or not on PATH" % argv[0])
    if check and done.returncode != 0:
        said = (done.stderr.strip() or done.stdout.strip()).splitlines() or ["exit code %d" % done.returncode]
        raise Failure("%s: %s" % (" ".join([os.path.basename(argv[0])] + list(argv[1:2])), said[-1][:500]))
    return done


def docker(*argv, **options):
    return run("docker", *argv, **options).stdout.strip()


def aws(*argv):
    """Left to itself it waits a minute for an answer that was lost."""
    return run("aws", *argv, "--cli-connect-timeout", "10", "--cli-read-timeout", "15").stdout


def say(line):
    print(line, file=sys.stderr, flush=True)


@contextlib.contextmanager
def timed(step):
    say(step)
    begun = time.monotonic()
    try:
        yield
    finally:
        TIMINGS[step] = round(time.monotonic() - begun, 3)


@contextlib.contextmanager
def lock():
    """One deployment of a service at a time. The kernel lets go of it whatever ends this process."""
    file = open_lock()
    while True:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            break
        except OSError:
            if time.monotonic() > DEADLINE:
                raise Failure("another deployment of %s is under way here" % REQUEST["service"])
            time.sleep(0.2)
    with file:
        yield


def open_lock():
    for folder in ("/run/lock", "/var/lock", tempfile.gettempdir()):
        with contextlib.suppress(OSError):
            return open(os.path.join(folder, NAME + ".lock"), "a")
    raise Failure("no folder to keep the lock in")


# Containers


def containers():
    """Ours, by role: what stands behind the service's name (empty for the one that serves)."""
    ids = docker("ps", "-aq", "--filter", "label=mlops.service=" + REQUEST["service"]).split()
    found = json.loads(docker("inspect", *ids)) if ids else []
    return {one["Name"][1 + len(NAME):]: one for one in found if one["Name"][1:].startswith(NAME)}


def served(container):
    if container is None:
        return None
    labels = container["Config"]["Labels"]
    return {key: labels.get("mlops." + key) or None for key in ("digest", "version", "commit", "image")}


def running(container):
    return bool(container) and container["State"]["Running"]


def policy(name, value):
    docker("update", "--restart", value, name, deadline=DEADLINE + BACK)


def remove(name):
    docker("rm", "-f", "-v", name, check=False, deadline=DEADLINE + BACK)


def log_of(name):
    done = run("docker", "logs", "--tail", "60", name, check=False, deadline=DEADLINE + BACK)
    return (done.stdout + done.stderr)[-6000:]


def wanted_environment():
    given = dict(REQUEST.get("env", {}))
    for name, value in given.items():
        if value.startswith("ssm:"):
            given[name] = aws("ssm", "get-parameter", "--with-decryption", "--name", value[4:], "--query",
                              "Parameter.Value", "--output", "text").rstrip("\n")
    for key in ("digest", "version", "commit", "model"):
        if REQUEST.get(key):
            given["MLOPS_" + key.upper()] = REQUEST[key]
    return given


def fits(container, environment):
    """It serves what is wanted in the wanted way."""
    if container is None or served(container)["digest"] != REQUEST["digest"]:
        return False
    if REQUEST.get("as-before"):
        return True
    has = set(container["Config"]["Env"] or [])
    names = container["Config"]["Labels"].get("mlops.env", "").split()
    bindings = container["HostConfig"]["PortBindings"] or {}
    ports = [(inside, bound["HostPort"]) for inside, all_bound in bindings.items() for bound in all_bound]
    return (all("%s=%s" % pair in has for pair in environment.items()) and set(names) == set(environment)
            and ports == [("%d/tcp" % REQUEST["container-port"], str(REQUEST["port"]))])


def create(role, publish, environment):
    """The service's environment goes by this process's own: in no argument list, in no file."""
    labels = {"service": REQUEST["service"], "env": " ".join(sorted(environment))}
    labels.update({key: REQUEST.get(key) or "" for key in ("digest", "version", "commit", "image")})
    flags = [part for pair in labels.items() for part in ("--label", "mlops.%s=%s" % pair)]
    flags += [part for name in environment for part in ("--env", name)]
    run(shutil.which("docker") or "docker", "create", "--name", NAME + role, "--restart", "no", "--publish", publish,
        *flags, REQUEST["image"], env=dict(os.environ, **environment))


# Questions over HTTP


def ask(port, request, timeout=5, limit=1 << 20):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)
    try:
        body = request.get("body")
        connection.request(request.get("method", "GET"), request["path"], headers=request.get("headers", {}),
                           body=None if body is None else body.encode())
        answer = connection.getresponse()
        return answer.status, answer.read(limit)
    finally:
        connection.close()


def field(name):
    """A field of docker's output. Written so, as Systems Manager replaces two braces in a row."""
    return "{" + "{" + name + "}" + "}"


def require_running(state):
    if not state["Running"]:
        raise Failure("the container ended with exit code %s before it was healthy" % state["ExitCode"])


def await_healthy(name, port, deadline):
    last = "no answer"
    pause = 0.1
    while True:
        require_running(json.loads(docker("inspect", "--format", field("json .State"), name, deadline=deadline + 5)))
        try:
            status, _ = ask(port, {"path": REQUEST["health"]})
            if 200 <= status < 300:
                return
            last = "status %d" % status
        except (OSError, http.client.HTTPException) as error:
            last = str(error) or type(error).__name__
        if time.monotonic() > deadline:
            raise Failure("GET %s did not answer 2xx in time; last: %s" % (REQUEST["health"], last[:200]))
        time.sleep(pause)
        pause = min(pause * 1.5, 1)


def prove(name, port, digest):
    """Who answers is the wanted image: by its own word where it has one, else by what docker runs."""
    if REQUEST.get("identity"):
        try:
            answer = json.loads(ask(port, {"path": REQUEST["identity"]})[1].decode())
            said = answer.get("digest")
        except (OSError, ValueError, AttributeError, http.client.HTTPException) as error:
            raise Failure("GET %s gives no JSON with a digest: %s" % (REQUEST["identity"], error))
        if said != digest:
            raise Failure("GET %s says digest %s, not %s" % (REQUEST["identity"], str(said)[:100], digest))
    one = json.loads(docker("inspect", name))[0]
    bound = [b["HostPort"] for all_bound in one["NetworkSettings"]["Ports"].values() for b in all_bound or []]
    image = json.loads(docker("image", "inspect", one["Config"]["Labels"]["mlops.image"]))[0]
    if str(port) not in bound or one["Image"] != image["Id"]:
        raise Failure("the container on port %d does not run the wanted image" % port)


def check(name, port, deadline, digest):
    await_healthy(name, port, deadline)
    prove(name, port, digest)


def is_healthy(container, deadline):
    if not running(container):
        return False
    try:
        check(container["Id"], REQUEST["port"], deadline, served(container)["digest"])
        return True
    except Failure as failure:
        say("not healthy: %s" % failure)
        return False


# The steps of a deployment


def recover():
    """Finishes, or puts right, what a killed run left."""
    found = containers()
    if "-trial" in found:
        remove(NAME + "-trial")
    if "-next" not in found:
        return
    say("an earlier run was cut off; putting it right")
    if found["-next"]["HostConfig"]["RestartPolicy"]["Name"] == "unless-stopped":
        accept(found)
    else:
        remove(NAME + "-next")
        revive(found.get(""))


def accept(found):
    """NAME-next becomes NAME; what served before is kept. Each step may be the last one that runs."""
    policy(NAME + "-next", "unless-stopped")
    if "" in found:
        policy(NAME, "no")
        docker("stop", NAME, deadline=DEADLINE + BACK)
        if "-previous" in found:
            remove(NAME + "-previous")
            forget(served(found["-previous"])["image"] or "")
        docker("rename", NAME, NAME + "-previous")
    docker("rename", NAME + "-next", NAME)


def revive(container):
    """Lets what served before serve again."""
    if container is None:
        return
    docker("start", NAME, check=False, deadline=DEADLINE + BACK)
    policy(NAME, "unless-stopped")


def require_port(found):
    """Nobody but us is on the public port."""
    mine = {one["Id"] for one in found.values()}
    for id in docker("ps", "-q", "--no-trunc", "--filter", "publish=%d/tcp" % REQUEST["port"]).split():
        if id not in mine:
            name = json.loads(docker("inspect", id))[0]["Name"][1:]
            raise Failure("port %d is published by container %s, which is not ours; stop it first"
                          % (REQUEST["port"], name))
    if not any(running(one) for one in found.values()):
        with contextlib.suppress(OSError, http.client.HTTPException):
            ask(REQUEST["port"], {"path": "/"}, timeout=1, limit=1)
            raise Failure("something that is not a container of ours answers on port %d" % REQUEST["port"])


def pull():
    if run("docker", "image", "inspect", REQUEST["image"], check=False).returncode == 0:
        return
    if not REQUEST.get("pull"):
        raise Failure("image %s is not in this Docker Engine" % REQUEST["image"])
    folder = login_folder()
    try:
        env = sign_in(folder) if REQUEST.get("login") else None
        docker("pull", "--quiet", REQUEST["image"], env=env)
    finally:
        shutil.rmtree(folder)


def login_folder():
    """Always the same one, so that what a killed run left in it is gone. It is guarded by the lock."""
    folder = os.path.join(tempfile.gettempdir(), "%s-login-%d" % (NAME, os.getuid()))
    shutil.rmtree(folder, ignore_errors=True)
    os.mkdir(folder, 0o700)
    return folder


def sign_in(folder):
    """Gives docker the registry's password on stdin, and forgets it after the pull."""
    login = REQUEST["login"]
    with contextlib.suppress(OSError, ValueError):
        with open(os.path.expanduser("~/.docker/config.json")) as file:
            config = json.load(file)
        if config.get("credsStore") or login["host"] in config.get("credHelpers", {}):
            return None
    if not shutil.which("aws"):
        raise Failure("the image cannot be pulled: install the AWS CLI on the instance, or "
                      "amazon-ecr-credential-helper for %s" % login["host"])
    password = aws("ecr", "get-login-password", "--region", login["region"]).strip()
    env = dict(os.environ, DOCKER_CONFIG=folder)
    docker("login", "--username", "AWS", "--password-stdin", login["host"], text=password, env=env)
    return env


def attempt(name, port, work):
    """Runs `work`, then checks who answers; a failure takes the container's log along."""
    try:
        docker("start", name)
        work(port or trial_port(name))
    except Failure as failure:
        failure.log = log_of(name)
        raise


def trial_port(name):
    one = json.loads(docker("inspect", name))[0]
    # One that has ended already has no ports any more.
    require_running(one["State"])
    return int(one["NetworkSettings"]["Ports"]["%d/tcp" % REQUEST["container-port"]][0]["HostPort"])


def trial(environment):
    name = NAME + "-trial"
    try:
        create("-trial", "127.0.0.1::%d" % REQUEST["container-port"], environment)
        attempt(name, None, lambda port: check(name, port, DEADLINE, REQUEST["digest"]))
    finally:
        remove(name)


def switch(found, environment):
    """Stops the old, starts the new on the public port; the old serves again when that fails."""
    name = NAME + "-next"
    try:
        if fits(found.get("-previous"), environment):
            docker("rename", NAME + "-previous", name)
            found = {role: one for role, one in found.items() if role != "-previous"}
        else:
            create("-next", "%d:%d" % (REQUEST["port"], REQUEST["container-port"]), environment)
        if "" in found:
            # A reboot from here on brings the old one back, and not the one that nobody has accepted.
            policy(NAME, "always")
            docker("stop", NAME)
        attempt(name, REQUEST["port"], lambda port: check(name, port, DEADLINE, REQUEST["digest"]))
    except BaseException:
        say("putting back what served before")
        remove(name)
        revive(found.get(""))
        raise
    accept(found)


def deploy(result):
    with lock():
        recover()
        found = containers()
        result["before"] = served(found.get(""))
        require_port(found)
        environment = wanted_environment()
        if fits(found.get(""), environment) and is_healthy(found[""], time.monotonic() + 5):
            result["state"] = "unchanged"
        else:
            serve(found, environment)
            result["state"] = "deployed"


def serve(found, environment):
    try:
        if not fits(found.get("-previous"), environment):
            with timed("pull"):
                pull()
            with timed("trial"):
                trial(environment)
        with timed("switch"):
            switch(found, environment)
    except Failure:
        forget(REQUEST["image"])
        raise


def forget(image):
    """Images that nobody needs fill the disk. Docker refuses while a container is made of it."""
    if REQUEST.get("pull"):
        docker("rmi", image, check=False, deadline=DEADLINE + BACK)


def clear(result):
    """Serves nothing: the way back to before the first deployment."""
    with lock():
        recover()
        found = containers()
        result["before"] = served(found.get(""))
        for role in found:
            remove(NAME + role)
        result["state"] = "deployed"


def answer_all(result):
    answers = []
    for request in REQUEST["requests"]:
        begun = time.monotonic()
        try:
            status, body = ask(REQUEST["port"], request, REQUEST["request-timeout"])
            answer = {"status": status, "body": base64.b64encode(body).decode()}
        except (OSError, http.client.HTTPException) as error:
            answer = {"error": str(error) or type(error).__name__}
        answer["milliseconds"] = round((time.monotonic() - begun) * 1000, 1)
        answers.append(answer)
    result["answers"] = base64.b64encode(zlib.compress(json.dumps(answers).encode())).decode()
    result["state"] = "answered"


def await_ready(result):
    """Waits until the service answers at all, so that a slow start is not taken for a failed case."""
    while time.monotonic() < DEADLINE:
        with contextlib.suppress(OSError, http.client.HTTPException):
            if ask(REQUEST["port"], {"path": REQUEST["health"]})[0] < 500:
                break
        time.sleep(0.3)
    answer_all(result)


def status(result):
    """What serves now, and whether a deployment could begin. Changes nothing."""
    found = containers()
    result["before"] = served(found.get(""))
    require_port(found)
    result["state"] = "status"


VERBS = {"deploy": deploy, "clear": clear, "ask": await_ready, "status": status}


def look(result):
    """What serves at the end, read back from docker and the port, whatever was done."""
    live = containers().get("")
    patience = BACK if result["state"] == "failed" and REQUEST["verb"] == "deploy" else 3
    result["healthy"] = is_healthy(live, time.monotonic() + patience)
    result["after"] = served(live) if result["healthy"] else None
    if result["state"] == "failed" and live and not result["healthy"]:
        result["state"] = "broken"


def main():
    result = {"mlops": 1, "state": "failed", "before": None, "after": None, "reason": None, "timings": TIMINGS}
    log = ""
    try:
        VERBS[REQUEST["verb"]](result)
        if REQUEST["verb"] != "ask":
            look(result)
    except Failure as failure:
        result["reason"] = str(failure)
        log = failure.log
        with contextlib.suppress(Failure):
            look(result)
    except Exception as error:  # A result is due whatever happens: without one, nobody knows what serves.
        traceback.print_exc()
        result["reason"] = "unexpected: %s: %s" % (type(error).__name__, error)
    TIMINGS["total"] = round(time.monotonic() - STARTED, 3)
    print(json.dumps(result))
    print(log, flush=True)
    return 0 if result["state"] in ("deployed", "unchanged", "answered", "status") else 1


sys.exit(main())
