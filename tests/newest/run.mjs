// Runs pytest in a Python that is compiled to WebAssembly.
//
//     node run.mjs FOLDER ROOT [ARGUMENT...]
//
// FOLDER holds node_modules/pyodide and site/, the packages that the tests need; ROOT is
// the checkout. Python sees them as /site and /checkout.

import { pathToFileURL } from "node:url";

const [folder, root, ...given] = process.argv.slice(2);

const script = `
import os, sys

sys.path[:0] = ["/checkout", "/site"]
os.chdir("/checkout")

import pytest

print(sys.version, flush=True)
int(pytest.main(given))
`;

try {
  const pyodide = pathToFileURL(`${folder}/node_modules/pyodide/pyodide.mjs`);
  const { loadPyodide } = await import(pyodide.href);
  const python = await loadPyodide({
    env: { HOME: "/tmp", PYTHONDONTWRITEBYTECODE: "1" },
  });
  // As it comes: else what is written stays unseen until its line ends.
  python.setStdout({ write: (bytes) => (process.stdout.write(bytes), bytes.length) });
  python.mountNodeFS("/site", `${folder}/site`);
  python.mountNodeFS("/checkout", root);
  python.globals.set("given", python.toPy(given));
  process.exitCode = python.runPython(script);
} catch (error) {
  // Node would print the source line with it: all of Pyodide is one.
  console.error(String(error.message ?? error).slice(-2000));
  process.exitCode = 1;
}
