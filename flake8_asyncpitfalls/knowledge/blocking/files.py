"""Standard library: files, directories, archives and other local storage.

Source: the documentation of ``io``, ``os``, ``os.path``, ``pathlib``, ``shutil``,
``glob``, ``zipfile``, ``tarfile`` and ``tempfile``. What only computes with names
(``os.path.abspath``, ``Path.expanduser``) is left out on purpose, and so is what works
on archives in memory as often as on files (``ZipFile.read``).
"""

from __future__ import annotations

from ..rows import Argument, Blocking

_OPEN = "anyio.open_file, aiofiles.open or await asyncio.to_thread(...)"
_THREAD = "await asyncio.to_thread(...)"
_PATH = "anyio.Path or await asyncio.to_thread(...)"
_AIO_OS = "aiofiles.os or await asyncio.to_thread(...)"
_WALK = "await asyncio.to_thread(...) for the whole walk"

_BYTES_0 = Argument("file", 0, "io.BytesIO")

ROWS: tuple[Blocking, ...] = (
    # Opening
    Blocking("open", "ASYNC230", _OPEN),
    Blocking("io.{open,open_code}", "ASYNC230", _OPEN),
    Blocking("codecs.open", "ASYNC230", _OPEN),
    Blocking(
        "{gzip,bz2,lzma}.open",
        "ASYNC230",
        _THREAD,
        unless=(Argument("filename", 0, "io.BytesIO"),),
    ),
    Blocking("pathlib.Path.open", "ASYNC230", "anyio.Path.open or aiofiles.open"),
    Blocking(
        "pathlib.Path.{read_text,read_bytes,write_text,write_bytes}",
        "ASYNC230",
        _PATH,
    ),
    Blocking("os.fdopen", "ASYNC231", _OPEN),
    Blocking(
        "io.{TextIOWrapper,BufferedReader,BufferedWriter,BufferedRandom,FileIO}"
        ".{read,readline,readlines,write,writelines}",
        "ASYNC232",
        _OPEN,
    ),
    Blocking(
        "io.{BufferedReader,BufferedRandom}.{read1,readinto,readinto1,peek}",
        "ASYNC232",
        _OPEN,
    ),
    Blocking("io.FileIO.{readall,readinto,truncate}", "ASYNC232", _OPEN),
    Blocking(
        "io.{TextIOWrapper,BufferedWriter,BufferedRandom}.{flush,truncate}",
        "ASYNC232",
        _OPEN,
    ),
    # Metadata
    Blocking(
        "os.path.{exists,lexists,isfile,isdir,islink,ismount,isjunction,getsize,"
        "getmtime,getatime,getctime,samefile,sameopenfile,realpath}",
        "ASYNC240",
        _PATH,
    ),
    Blocking(
        "pathlib.Path.{exists,is_file,is_dir,is_symlink,is_mount,is_junction,is_socket,"
        "is_fifo,is_block_device,is_char_device,stat,lstat,resolve,samefile,owner,"
        "group,readlink,mkdir,touch,unlink,rename,replace,rmdir,chmod,lchmod,"
        "symlink_to,hardlink_to,link_to}",
        "ASYNC240",
        _PATH,
    ),
    # Trees and copies
    Blocking(
        "shutil.{copyfile,copy,copy2,copytree,move,unpack_archive,copyfileobj}",
        "ASYNC513",
        _THREAD,
    ),
    Blocking(
        "shutil.rmtree", "ASYNC513", "await asyncio.to_thread(shutil.rmtree, ...)"
    ),
    Blocking("pathlib.Path.{copy,copy_into,move,move_into}", "ASYNC513", _THREAD),
    Blocking(
        "pathlib.Path.{iterdir,glob,rglob,walk}", "ASYNC513", _WALK, iterated=True
    ),
    Blocking("os.{walk,fwalk,scandir}", "ASYNC513", _WALK, iterated=True),
    Blocking("glob.glob", "ASYNC513", "await asyncio.to_thread(glob.glob, ...)"),
    Blocking("glob.iglob", "ASYNC513", _WALK, iterated=True),
    Blocking("filecmp.{cmp,cmpfiles}", "ASYNC513", _THREAD),
    # Files by descriptor
    Blocking(
        "os.open",
        "ASYNC513",
        _THREAD,
        unless=(Argument("flags", 1, "os.O_NONBLOCK"),),
    ),
    Blocking("os.{fsync,fdatasync,sync}", "ASYNC513", _THREAD),
    Blocking("os.{pread,preadv,pwrite,pwritev,copy_file_range}", "ASYNC513", _THREAD),
    # Unlocking does not wait, and LOCK_NB refuses to.
    Blocking(
        "fcntl.{flock,lockf}",
        "ASYNC513",
        _THREAD,
        unless=(
            Argument("operation", 1, "fcntl.LOCK_NB"),
            Argument("operation", 1, "fcntl.LOCK_UN"),
            Argument("cmd", 1, "fcntl.LOCK_NB"),
            Argument("cmd", 1, "fcntl.LOCK_UN"),
        ),
    ),
    # Archives
    Blocking("zipfile.{ZipFile,PyZipFile}", "ASYNC513", _THREAD, unless=(_BYTES_0,)),
    Blocking("zipfile.ZipFile.{extract,extractall,write}", "ASYNC513", _THREAD),
    Blocking(
        "zipfile.is_zipfile",
        "ASYNC513",
        _THREAD,
        unless=(Argument("filename", 0, "io.BytesIO"),),
    ),
    Blocking("tarfile.open", "ASYNC513", _THREAD, unless=(Argument("fileobj", 2),)),
    Blocking(
        "tarfile.TarFile.open", "ASYNC513", _THREAD, unless=(Argument("fileobj", 2),)
    ),
    Blocking("tarfile.TarFile", "ASYNC513", _THREAD, unless=(Argument("fileobj", 2),)),
    Blocking("tarfile.TarFile.{extract,extractall,add}", "ASYNC513", _THREAD),
    Blocking(
        "tarfile.is_tarfile",
        "ASYNC513",
        _THREAD,
        unless=(Argument("name", 0, "io.BytesIO"),),
    ),
    Blocking(
        "{bz2.BZ2File,lzma.LZMAFile}",
        "ASYNC513",
        _THREAD,
        unless=(Argument("filename", 0, "io.BytesIO"),),
    ),
    Blocking("gzip.GzipFile", "ASYNC513", _THREAD, unless=(Argument("fileobj", 3),)),
    # Temporary files; a SpooledTemporaryFile starts in memory.
    Blocking(
        "tempfile.{NamedTemporaryFile,TemporaryFile}",
        "ASYNC513",
        "aiofiles.tempfile or await asyncio.to_thread(...)",
    ),
    Blocking(
        "tempfile.{TemporaryDirectory,mkstemp,mkdtemp}",
        "ASYNC513",
        "aiofiles.tempfile or await asyncio.to_thread(...)",
    ),
    Blocking("tempfile.TemporaryDirectory.cleanup", "ASYNC513", _THREAD),
    # Others that read or write files
    Blocking("{dbm,dbm.gnu,dbm.ndbm,dbm.dumb,shelve}.open", "ASYNC513", _THREAD),
    Blocking("configparser.RawConfigParser.read", "ASYNC513", _THREAD),
    Blocking("logging.config.fileConfig", "ASYNC513", _THREAD),
    Blocking(
        "hashlib.file_digest",
        "ASYNC513",
        _THREAD,
        unless=(Argument("fileobj", 0, "io.BytesIO"),),
    ),
    Blocking("fileinput.{input,FileInput}", "ASYNC513", _THREAD, iterated=True),
    Blocking("runpy.{run_path,run_module}", "ASYNC513", _THREAD),
    # One cheap system call
    Blocking(
        "os.{stat,lstat,access,statvfs,readlink,getcwd,listdir,remove,unlink,rename,"
        "replace,renames,rmdir,removedirs,mkdir,makedirs,link,symlink,truncate,"
        "ftruncate,chmod,lchmod,chown,lchown,utime,mkfifo,mknod,chdir,listxattr,"
        "getxattr,setxattr,removexattr}",
        "ASYNC516",
        _AIO_OS,
    ),
    # The descriptor may be a pipe that was set non-blocking.
    Blocking("os.{read,write,readv,writev,sendfile}", "ASYNC516", _THREAD),
    Blocking("shutil.{disk_usage,which,copymode,copystat,chown}", "ASYNC516", _THREAD),
    Blocking("linecache.{getline,getlines,checkcache}", "ASYNC516", _THREAD),
    Blocking("importlib.import_module", "ASYNC516", _THREAD),
)
