// Loaded into the node process of a synthesis by NODE_OPTIONS. The Google bindings' index loads all of its 930 modules,
// which takes longer than everything else; the package ships an index that loads them when asked, but does not name it
// as its entry. Without this file a synthesis is slower and otherwise the same.
'use strict';

const fs = require('node:fs');
const Module = require('node:module');

const eager = /([\\/]@cdktf[\\/]provider-google[\\/]lib[\\/])index\.js$/;
const resolve = Module._resolveFilename;

Module._resolveFilename = function (request, ...context) {
  const file = resolve.call(this, request, ...context);
  const lazy = typeof file === 'string' ? file.replace(eager, '$1lazy-index.js') : file;
  return lazy !== file && fs.existsSync(lazy) ? lazy : file;
};
