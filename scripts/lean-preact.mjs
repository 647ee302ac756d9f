// Preact without what the popup never uses, for the script-tag files, where every byte goes to a shop's customers.
//
// Left out: hydration, portals, suspense, classes, state, context, refs, error boundaries, the hooks of `options`, SVG
// and MathML, `style` and `innerHTML`, controlled inputs, keys and the moving of children. A component is a function of
// its props alone, so it is called where its element is made, and has no children and no fragment to return. What stays
// is Preact's own way of comparing elements and texts. The npm packages keep the plain dependency.
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
const absent = /\b(key|ref|style|checked|default\w+|dangerouslySetInnerHTML)=|<(svg|math|template|>)|<\/[A-Z]\w*>/

/** Per file and in order: all from the first text up to the second gives way to the third. */
const edits = {
  'create-element.js': [
    // A component has no place of its own in the tree: what it makes stands there, marked as its own.
    [
      'type, props, children) {',
      '/**\n * Clones',
      `type, props, ...children) {
        const vnode = typeof type == 'function' ? type(props) : { type, props, _children: children.flat().map(toVNode) };
        if (vnode) vnode._component = type;
        return vnode;
      }

      const toVNode = (child) =>
        child?._children ? child : /str|num/.test(typeof child) ? { props: { data: child }, _component: 0, _children: [] } : null;\n`,
    ],
  ],
  'render.js': [
    ["import { commitRoot, diff } from './diff/index'", ';', "import { diffChildren } from './diff/children'"],
    [
      'if (options._root)',
      '}\n\n/**',
      'diffChildren(parentDom, parentDom._children ?? [], parentDom._children = [vnode]);\n',
    ],
  ],
  'diff/children.js': [
    ["import { diff, unmount, applyRef } from './index'", ';', "import { setProperty } from './props'"],
    // Children keep their places: each is compared with the one that stood there.
    [
      'parentDom,',
      '/**\n * @param {VNode} newParentVNode\n',
      `parentDom, oldChildren, newChildren) {
        let i = 0;
        for (const oldVNode of oldChildren) {
          if (oldVNode && oldVNode._component !== newChildren[i]?._component) {
            oldVNode._dom.remove();
            oldChildren[i] = null;
          }
          i++;
        }
        let oldDom = parentDom.firstChild;
        i = 0;
        for (const childVNode of newChildren) {
          const oldVNode = oldChildren[i++] ?? {};
          if (!childVNode) continue;
          const { type, props } = childVNode;
          const oldProps = oldVNode.props ?? {};
          const newDom = childVNode._dom =
            oldVNode._dom ?? (type ? document.createElement(type) : document.createTextNode(''));
          for (const name of Object.keys({ ...oldProps, ...props })) {
            if (oldProps[name] !== props[name]) setProperty(newDom, name, props[name]);
          }
          diffChildren(newDom, oldVNode._children ?? [], childVNode._children);
          if (!oldVNode._dom) parentDom.insertBefore(newDom, oldDom);
          oldDom = newDom.nextSibling;
        }
      }\n`,
    ],
  ],
  'diff/props.js': [
    // Every property that the popup sets has an attribute, but for a text's, and every handler is one of a native event.
    ['name, value, oldValue, namespace)', ' {', 'name, value)'],
    [
      'let useCapture;',
      '// aria- and data-',
      'if (/^(on|data$)/.test(name)) dom[name.toLowerCase()] = value;\nelse {\n',
    ],
    ['// Never serialize functions', ' && (value !==', 'if (value != null'],
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
    return file ? { code: editSource(code, edits[file] ?? [], file), map: null } : null
  },
})
