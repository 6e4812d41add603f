"""The types of what computes: images, data frames, hashers of passwords.

Source: the documentation of the libraries.
"""

from __future__ import annotations

from typing import Dict

_IMAGE = "PIL.Image.Image"
_PANDAS = "pandas.DataFrame"
_POLARS = "polars.DataFrame"
_LAZY = "polars.LazyFrame"

#: A call of the name gives an object of the type.
RETURNS: Dict[str, str] = {
    "PIL.Image.{open,new,fromarray,frombytes,frombuffer,merge,blend,composite,"
    "alpha_composite}": _IMAGE,
    "PIL.Image.Image.{copy,convert,crop,filter,quantize,reduce,remap_palette,resize,"
    "rotate,transform,transpose,effect_spread,point,getchannel}": _IMAGE,
    "PIL.ImageOps.{autocontrast,contain,cover,equalize,expand,exif_transpose,fit,flip,"
    "grayscale,invert,mirror,pad,scale}": _IMAGE,
    "pandas.{read_csv,read_table,read_parquet,read_excel,read_json,read_sql,"
    "read_sql_query,read_sql_table,read_feather,read_orc,read_hdf,read_fwf,concat,"
    "merge,json_normalize}": _PANDAS,
    "pandas.DataFrame.{from_dict,from_records,copy,head,tail,sample,drop,"
    "drop_duplicates,dropna,fillna,rename,reset_index,set_index,sort_values,"
    "sort_index,merge,join,query,assign,astype,replace,transpose}": _PANDAS,
    "polars.{read_csv,read_parquet,read_json,read_ndjson,read_excel,read_database,"
    "read_ipc,read_avro,from_dict,from_dicts,from_pandas}": _POLARS,
    "polars.DataFrame.{filter,select,with_columns,sort,head,join,drop,rename}": _POLARS,
    "polars.{scan_csv,scan_parquet,scan_ndjson,scan_ipc}": _LAZY,
    "polars.DataFrame.lazy": _LAZY,
    "polars.LazyFrame.{filter,select,with_columns,sort,head,join,drop,rename}": _LAZY,
    "polars.LazyFrame.collect": _POLARS,
    "pwdlib.PasswordHash.recommended": "pwdlib.PasswordHash",
    "sklearn.pipeline.make_pipeline": "sklearn.pipeline.Pipeline",
    **{
        f"passlib.hash.{scheme}.using": f"passlib.hash.{scheme}"
        for scheme in (
            "argon2 bcrypt bcrypt_sha256 pbkdf2_sha1 pbkdf2_sha256 pbkdf2_sha512 "
            "scrypt sha256_crypt sha512_crypt"
        ).split()
    },
}

#: Other name -> the name that the tables use; a module stands for all it holds.
ALIASES: Dict[str, str] = {
    "compression.zlib": "zlib",
    "compression.gzip": "gzip",
    "compression.bz2": "bz2",
    "compression.lzma": "lzma",
    "argon2._password_hasher": "argon2",
    "pandas.core.frame.DataFrame": "pandas.DataFrame",
    "polars.dataframe.frame.DataFrame": "polars.DataFrame",
    "polars.lazyframe.frame.LazyFrame": "polars.LazyFrame",
}
