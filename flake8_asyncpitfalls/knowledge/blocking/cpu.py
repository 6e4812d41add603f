"""Calls that compute for long by nature.

Source: the documentation of the libraries. Whether a thread helps depends on the global
interpreter lock: a library that releases it while it works is served by a thread, pure
Python needs a process.
"""

from __future__ import annotations

from ..rows import Argument, Blocking

_THREAD = "await asyncio.to_thread(...): it releases the GIL"
_PROCESS = "loop.run_in_executor with a ProcessPoolExecutor"
_EITHER = "await asyncio.to_thread(...) or a ProcessPoolExecutor"

ROWS: tuple[Blocking, ...] = (
    # Password hashing
    Blocking(
        "hashlib.pbkdf2_hmac",
        "ASYNC800",
        _THREAD,
        short=(Argument("iterations", 3, 1000),),
    ),
    Blocking("hashlib.scrypt", "ASYNC800", _THREAD, short=(Argument("n", None, 256),)),
    Blocking("bcrypt.{hashpw,checkpw,kdf}", "ASYNC800", _THREAD),
    Blocking(
        "passlib.context.CryptContext.{hash,verify,verify_and_update,encrypt}",
        "ASYNC800",
        _EITHER,
    ),
    Blocking(
        "passlib.hash.{bcrypt,argon2,scrypt,pbkdf2_sha1,pbkdf2_sha256,pbkdf2_sha512,"
        "sha256_crypt,sha512_crypt,bcrypt_sha256}.{hash,verify}",
        "ASYNC800",
        _EITHER,
    ),
    Blocking("argon2.PasswordHasher.{hash,verify}", "ASYNC800", _THREAD),
    Blocking(
        "argon2.low_level.{hash_secret,hash_secret_raw,verify_secret}",
        "ASYNC800",
        _THREAD,
    ),
    Blocking(
        "pwdlib.PasswordHash.{hash,verify,verify_and_update}", "ASYNC800", _THREAD
    ),
    Blocking(
        "werkzeug.security.{generate_password_hash,check_password_hash}",
        "ASYNC800",
        _THREAD,
    ),
    Blocking(
        "django.contrib.auth.hashers.{make_password,check_password}",
        "ASYNC800",
        _THREAD,
    ),
    Blocking("crypt.crypt", "ASYNC800", _PROCESS),
    # Keys
    Blocking(
        "cryptography.hazmat.primitives.asymmetric.{rsa,dsa}.generate_private_key",
        "ASYNC800",
        _THREAD,
    ),
    Blocking(
        "cryptography.hazmat.primitives.asymmetric.dh.generate_parameters",
        "ASYNC800",
        _THREAD,
    ),
    Blocking(
        "cryptography.hazmat.primitives.kdf.{pbkdf2.PBKDF2HMAC,scrypt.Scrypt,"
        "argon2.Argon2id}.{derive,verify}",
        "ASYNC800",
        _THREAD,
    ),
    Blocking("{Crypto,Cryptodome}.PublicKey.RSA.generate", "ASYNC800", _PROCESS),
    Blocking("rsa.newkeys", "ASYNC800", _PROCESS),
    # Compression
    Blocking(
        "{zlib,gzip,bz2,lzma,brotli,zstandard,lz4.frame,lz4.block,snappy,"
        "compression.zstd}.{compress,decompress}",
        "ASYNC800",
        _THREAD,
        short=(Argument("data", 0, 10_000),),
    ),
    Blocking("shutil.make_archive", "ASYNC800", _EITHER),
    # Images
    Blocking(
        "PIL.Image.Image.{resize,thumbnail,convert,rotate,transform,filter,quantize,"
        "save,load,reduce}",
        "ASYNC800",
        _THREAD,
    ),
    Blocking(
        "PIL.ImageOps.{fit,contain,cover,pad,scale,autocontrast,equalize,grayscale,"
        "exif_transpose}",
        "ASYNC800",
        _THREAD,
    ),
    Blocking(
        "cv2.{imread,imwrite,imencode,imdecode,resize,warpAffine,warpPerspective,"
        "GaussianBlur,cvtColor,matchTemplate}",
        "ASYNC800",
        _THREAD,
    ),
    # Data frames
    Blocking(
        "pandas.{read_csv,read_table,read_parquet,read_excel,read_json,read_sql,"
        "read_sql_query,read_sql_table,read_feather,read_orc,read_hdf,read_pickle,"
        "read_html,read_xml,read_fwf,read_sas,read_spss,read_stata}",
        "ASYNC800",
        _EITHER,
        short=(Argument("filepath_or_buffer", 0, 10_000),),
    ),
    Blocking(
        "pandas.DataFrame.{to_csv,to_parquet,to_excel,to_sql,to_json,to_feather,to_orc,"
        "to_hdf,to_pickle,to_html,to_xml,to_stata}",
        "ASYNC800",
        _EITHER,
    ),
    Blocking(
        "polars.{read_csv,read_parquet,read_json,read_ndjson,read_excel,read_database,"
        "read_ipc,read_avro}",
        "ASYNC800",
        _THREAD,
    ),
    Blocking(
        "polars.LazyFrame.{collect,sink_csv,sink_parquet}",
        "ASYNC800",
        "await lazy_frame.collect_async(), or asyncio.to_thread",
    ),
    Blocking(
        "polars.DataFrame.{write_csv,write_parquet,write_json,write_excel,"
        "write_database}",
        "ASYNC800",
        _THREAD,
    ),
)
