"""Makes the Google bindings small: bindings.py <stacks/target>.

The published jar holds 930 modules. Each synthesis would copy its package of 16 MB, and read 56 MB of type descriptions,
for the dozen modules that the stacks name. In lib/ a small jar takes its place, which holds those modules unchanged and
what describes them; the published one moves to published/.
"""

import gzip
import io
import json
import os
import pathlib
import re
import shutil
import sys
import tarfile
import zipfile

PACKAGE = "com/hashicorp/cdktf/providers/google/"
TYPES = PACKAGE + "$Module.txt"
ASSEMBLY = "package/.jsii"
# The published entry loads every module at once; the other, which is published too, loads one when it is asked for.
ENTRIES = ("package/lib/index.js", "package/lib/lazy-index.js")
MARK = "modules: "


def packages_named_in(jars):
    """The Java packages of the bindings that class files name."""
    named = re.compile(re.escape(PACKAGE).encode() + rb"([a-z0-9_]+)/")
    found = set()
    for jar in jars:
        with zipfile.ZipFile(jar) as archive:
            for name in archive.namelist():
                if name.endswith(".class"):
                    found.update(match.decode() for match in named.findall(archive.read(name)))
    return found


def module_of(type_name):
    """`storageBucket` of `@cdktf/provider-google.storageBucket.StorageBucket`."""
    return type_name.split(".")[1]


def small_assembly(content, modules):
    assembly = json.loads(content)
    for part in ("types", "submodules"):
        assembly[part] = {name: value for name, value in assembly[part].items() if module_of(name) in modules}
    return json.dumps(assembly, separators=(",", ":")).encode()


def small_package(content, modules):
    """The JavaScript package without the other modules' folders; the same bytes for the same modules."""
    with tarfile.open(fileobj=io.BytesIO(content), mode="r:gz") as source:
        files = {member.name: source.extractfile(member).read() for member in source if member.isfile()}
    entry = re.compile(r"exports, '(\w+)'.*require\('\./([^']+)'\)")
    lines = [(line, entry.search(line)) for line in files[ENTRIES[1]].decode().splitlines(keepends=True)]
    folders = {match[2] for _, match in lines if match and match[1] in modules}
    index = "".join(line for line, match in lines if not match or match[1] in modules).encode()
    files.update({name: index for name in ENTRIES})
    files[ASSEMBLY] = small_assembly(files[ASSEMBLY], modules)
    result = io.BytesIO()
    with gzip.GzipFile(fileobj=result, mode="wb", mtime=0) as packed, tarfile.open(fileobj=packed, mode="w") as target:
        for name, data in files.items():
            folder = re.match(r"package/lib/([^/]+)/", name)
            if (folder and folder[1] not in folders) or name.endswith((".d.ts", ".py")):
                continue
            member = tarfile.TarInfo(name)
            member.size = len(data)
            target.addfile(member, io.BytesIO(data))
    return result.getvalue()


def make(published, small, packages):
    with zipfile.ZipFile(published) as source, zipfile.ZipFile(small, "w", zipfile.ZIP_DEFLATED) as target:
        target.comment = mark_of(packages)
        lines = source.read(TYPES).decode().splitlines()
        kept = [line for line in lines if line.split("=")[1][len(PACKAGE) :].split(".")[0] in packages]
        modules = {module_of(line) for line in kept}
        for name in source.namelist():
            folder, _, rest = name[len(PACKAGE) :].partition("/")
            if name.endswith("/") or not name.startswith(PACKAGE) or (rest and folder not in packages):
                continue
            data = source.read(name)
            if name == TYPES:
                data = "\n".join(kept).encode()
            elif name.endswith(".jsii.tgz"):
                data = small_package(data, modules)
            target.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)


def mark_of(packages):
    return (MARK + " ".join(sorted(packages))).encode()


def mark_in(jar):
    with zipfile.ZipFile(jar) as archive:
        return archive.comment


def main(target):
    for jar in (target / "lib").glob("cdktf-provider-google-*.jar"):
        published = target / "published" / jar.name
        if not mark_in(jar).startswith(MARK.encode()):
            published.parent.mkdir(exist_ok=True)
            shutil.copy2(jar, published)
        users = [*target.glob("*.jar"), *(other for other in (target / "lib").glob("*.jar") if other != jar)]
        packages = packages_named_in(users)
        if mark_in(jar) == mark_of(packages):
            continue
        made = jar.with_name("%s.%d" % (jar.name, os.getpid()))
        try:
            make(published, made, packages)
        except BaseException:
            # Too small would be a failure for the user, too large is only slow.
            made.unlink(missing_ok=True)
            shutil.copy2(published, jar)
            raise
        made.replace(jar)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
