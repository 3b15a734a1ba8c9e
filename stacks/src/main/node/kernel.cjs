// The JavaScript side of a synthesis in one process. jsii's own entry starts a second node that does the work, and
// passes every message between it and Java; that costs a node's start and two more pipes for each call. The work is the
// same: jsii's program reads and writes file descriptor 3, which is here standard input and output.
//
// node --preserve-symlinks kernel.cjs <program.js of jsii-runtime>
'use strict';

require('./lazy-index.cjs');

const fs = require('node:fs');
const { Writable } = require('node:stream');

const CHANNEL = 3;
const { readSync, writeSync } = fs;
fs.readSync = (file, ...rest) => readSync(file === CHANNEL ? 0 : file, ...rest);
fs.writeSync = (file, ...rest) => writeSync(file === CHANNEL ? 1 : file, ...rest);

// CDKTF keeps a trace of every token's making, to its last frame, for messages that Java's own trace makes better.
const { captureStackTrace } = Error;
Error.captureStackTrace = (object, below) => {
  if (Error.stackTraceLimit !== Number.MAX_SAFE_INTEGER) {
    captureStackTrace(object, below);
  }
};

// What libraries print must not get among the messages: Java expects it wrapped on standard error.
for (const name of ['stdout', 'stderr']) {
  const stream = new Writable({
    decodeStrings: true,
    write(chunk, _encoding, done) {
      writeSync(2, JSON.stringify({ [name]: chunk.toString('base64') }) + '\n');
      done();
    },
  });
  stream.fd = 2;
  Object.defineProperty(process, name, { configurable: true, enumerable: true, get: () => stream });
}

require(process.argv[2]);
