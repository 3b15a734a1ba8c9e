// The stacks of a synthesized folder once more, by CDKTF's own library for TypeScript:
//
//   NODE_PATH=<node_modules> node stack.js <cdktf.out> <folder to write>
//
// Plain JavaScript, so that no compiler is timed; what runs is what TypeScript would compile to. Each google resource is
// an object of the published bindings, imported by submodule. fivetran and dbtcloud have none published, so theirs are
// TerraformResources. Resources without the bindings' checks of types would only be faster.
'use strict';

const fs = require('node:fs');
const path = require('node:path');
const { App, TerraformResource, TerraformProvider, TerraformDataSource, TerraformStack } = require('cdktf');

const [from, to] = process.argv.slice(2);
const app = new App({ outdir: to });

const camel = (name) => name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const pascal = (name) => camel(`_${name}`);

// Keys of maps are the user's, not arguments.
const MAPS = new Set(['labels', 'attribute_mapping']);

function argumentsOf(value) {
  if (Array.isArray(value)) return value.map(argumentsOf);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '//')
      .map(([key, held]) => [camel(key), MAPS.has(key) ? held : argumentsOf(held)]),
  );
}

function bound(module, name, stack, id, config) {
  const Binding = require(`@cdktf/provider-google/lib/${module}`)[name];
  const { dependsOn, lifecycle, ...rest } = argumentsOf(config);
  const made = new Binding(stack, id, rest);
  if (dependsOn) made.dependsOn = dependsOn;
  if (lifecycle) made.lifecycle = lifecycle;
}

function loose(Kind, type, stack, id, config) {
  const made = new Kind(stack, id, { terraformResourceType: type });
  for (const [key, value] of Object.entries(config)) {
    if (key !== '//') made.addOverride(key, value);
  }
}

for (const name of fs.readdirSync(path.join(from, 'stacks'))) {
  const document = JSON.parse(fs.readFileSync(path.join(from, 'stacks', name, 'cdk.tf.json'), 'utf8'));
  const stack = new TerraformStack(app, name);
  for (const [provider, configs] of Object.entries(document.provider)) {
    for (const config of configs) {
      if (provider === 'google') {
        bound('provider', 'GoogleProvider', stack, provider, config);
      } else {
        const made = new TerraformProvider(stack, provider, { terraformResourceType: provider });
        for (const [key, value] of Object.entries(config)) made.addOverride(key, value);
      }
    }
  }
  for (const [type, resources] of Object.entries(document.resource ?? {})) {
    for (const [id, config] of Object.entries(resources)) {
      if (type.startsWith('google_')) {
        const kind = type.slice('google_'.length);
        bound(kind.replaceAll('_', '-'), pascal(kind), stack, `${kind}-${id}`, config);
      } else {
        loose(TerraformResource, type, stack, `${type}-${id}`, config);
      }
    }
  }
  for (const [type, sources] of Object.entries(document.data ?? {})) {
    for (const [id, config] of Object.entries(sources)) loose(TerraformDataSource, type, stack, `${type}-${id}`, config);
  }
  stack.addOverride('terraform', document.terraform);
}
app.synth();
