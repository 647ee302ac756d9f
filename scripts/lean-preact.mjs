// Preact without what the popup never uses, for the script-tag files, where every byte goes to a shop's customers.
//
// Left out: hydration, portals, suspense, classes, state, context, refs, error boundaries, the hooks of `options`, SVG
// and MathML, `style` and `innerHTML`, controlled inputs, keys and the moving of children. What stays is Preact's own
// diff of elements, texts, fragments and stateless components. The npm packages keep the plain dependency.
//
// The edits name the text that they expect in Preact's sources; where one is not found the build fails, as another
// version needs another look. The test beside this file renders random trees with both and compares.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { editSource } from './edit-source.mjs'

const source = join(dirname(fileURLToPath(import.meta.resolve('preact'))), '../src/')

/** All that a view may import. */
const door = "export { createElement as h } from './create-element'\nexport { render } from './render'"

/** What a view may not write: it would be taken for a plain attribute. */
const absent = /\b(key|ref|style|checked|default\w+|dangerouslySetInnerHTML)=|<(svg|math|template)\b/

/** What only the left-out parts hand on, each on a line of its own or last. */
const handedOn =
  /^\t*(globalContext|namespace|excessDomChildren|commitQueue|isHydrating|refQueue|firstChildDom),?\n|, namespace(?=\))/gm

/** Per file and in order: all from the first text up to the second gives way to the third. */
const edits = {
  'render.js': [
    ["import { commitRoot, diff } from './diff/index'", ';', "import { diffChildren } from './diff/children'"],
    [
      'if (options._root)',
      '}\n\n/**',
      'diffChildren(parentDom, [vnode], parentDom, parentDom, parentDom.firstChild);\n',
    ],
  ],
  'create-element.js': [
    ["if (i == 'key')", 'normalizedProps[i]', ''],
    [
      'const vnode = {',
      'return vnode;',
      'const vnode = { type, props, _children: NULL, _dom: NULL, constructor: VNODE_MARKER };\n',
    ],
  ],
  'diff/index.js': [
    ['// Only diff VNodes', "outer: if (typeof newType == 'function') {", ''],
    ['let oldCommitQueueLength', 'oldDom = diffChildren(', 'const renderResult = newType(newVNode.props);\n'],
    ['// When we exit', '} else {\n\t\toldDom = newVNode._dom', ''],
    ['if ((tmp = options.diffed))', 'return oldDom;', ''],
    ['// Tracks entering', 'if (!dom) {', ''],
    ['const doc', 'if (!nodeType) {', ''],
    ['doc.createTextNode', '(newProps)', 'document.createTextNode'],
    ['// Without `is`', 'if (!nodeType) {\n\t\t//', 'dom = document.createElement(nodeType);\n}\n'],
    ['&& (!isHydrating ||', ') {\n\t\t\tdom.data', ''],
    ['// A <template>', 'for (i in oldProps) {', ''],
    ["if (i == 'dangerouslySetInnerHTML')", "if (\n\t\t\t\ti != 'children'", ''],
    ["&&\n\t\t\t\t!(i == 'value'", ') {\n\t\t\t\tsetProperty', ''],
    ["if (i == 'dangerouslySetInnerHTML')", 'oldProps[i] !== value', 'if ('],
    ['// If the new vnode', 'diffChildren(\n', ''],
    ['parentDom,', 'isArray(newChildren)', 'dom,\n'],
    ['excessDomChildren\n', 'isHydrating,', 'dom.firstChild,\n'],
    ['// Remove children that', 'return dom;', '}\n'],
    // Returns the node that stands behind what it has taken away.
    ['vnode, parentVNode, skipRemove', ') {', 'vnode, oldDom'],
    [
      'let r, end, nodes;',
      '}\n\n/** The `.render()`',
      `if (typeof vnode.type == 'function') {
        vnode._children.some(child => { if (child) oldDom = unmount(child, oldDom); });
      } else {
        if (vnode._dom == oldDom) oldDom = oldDom.nextSibling;
        vnode._dom.remove();
      }
      return oldDom;\n`,
    ],
  ],
  'diff/children.js': [
    ['oldVNode =\n', '// Morph', 'oldVNode = oldChildren[i] || EMPTY_OBJ;\n'],
    [
      '// A ref detached',
      'newParentVNode._dom',
      `if (typeof childVNode.type == 'function') oldDom = result;
      else {
        if (oldVNode == EMPTY_OBJ) parentDom.insertBefore(newDom, oldDom);
        oldDom = newDom.nextSibling;
      }
    }\n`,
    ],
    ['newParentVNode._dom', 'return oldDom;', ''],
    // Children keep their places: each is compared with the one that stood there.
    ["||\n\t\t\ttypeof childVNode == 'function'", ') {', ''],
    ['||\n\t\t\tchildVNode.constructor === String', ') {\n\t\t\tchildVNode', ''],
    [
      'else if (childVNode.constructor === VNODE_MARKER',
      'return oldDom;',
      `else newChildren[i] = childVNode.constructor === VNODE_MARKER ? childVNode : NULL;
      }
      for (i = 0; i < oldChildrenLength; i++) {
        oldVNode = oldChildren[i];
        if (oldVNode && oldVNode.type !== (newChildren[i] || EMPTY_OBJ).type) {
          oldDom = unmount(oldVNode, oldDom);
          oldChildren[i] = NULL;
        }
      }\n`,
    ],
  ],
  'diff/props.js': [
    // Every property that the popup sets has an attribute, and every handler is one of a native event.
    [
      'let useCapture;',
      '// aria- and data-',
      "if (name[0] == 'o' && name[1] == 'n') dom[name.toLowerCase()] = value;\nelse {\n",
    ],
    ['// Never serialize functions', 'if (value != NULL', ''],
    [" name == 'popover'", ');', ' value'],
  ],
}

/** Makes a rollup build use the lean Preact. */
export const leanPreact = () => ({
  name: 'lean-preact',
  resolveId(id) {
    if (id.startsWith('preact/')) throw new Error(`lean-preact: ${id} needs the whole Preact`)
    return id === 'preact' ? `${source}lean.js` : null
  },
  load: (id) => (id === `${source}lean.js` ? door : null),
  transform(code, id) {
    const [found] = (id.endsWith('.tsx') && absent.exec(code)) || []
    if (found) throw new Error(`lean-preact: ${id} uses "${found}", which is left out`)
    // There is no form that a button could submit.
    if (id.endsWith('.tsx')) return { code: code.replaceAll(' type="button"', ''), map: null }
    const file = id.startsWith(source) && id.slice(source.length)
    return file ? { code: editSource(code, edits[file] ?? [], file).replace(handedOn, ''), map: null } : null
  },
})
