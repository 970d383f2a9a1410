import { describe, expect, test } from '@jest/globals'
import { filesUnder, getLineNumber, isNode, type Node, readText, type Source, sourcesUnder } from './source-tree.ts'

const sources = [...sourcesUnder('src'), ...sourcesUnder('emulator')]

interface Named {
  readonly name: string
  readonly at: string
}

/** Functions that have a name: declared, assigned to a variable, or the value of a property. */
function findFunctionNames(source: Source): Named[] {
  return source.nodes.flatMap(({ node, parent, key }) => {
    const id = getFunctionId(node, parent, key)
    return id === undefined ? [] : [{ name: id, at: `${source.path}:${getLineNumber(source, node.start)}` }]
  })
}

function getFunctionId(node: Node, parent: Node | undefined, key: string): string | undefined {
  if (node.type === 'FunctionDeclaration') return getName(node['id'])
  const isExpression = node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression'
  return isExpression && parent?.type === 'VariableDeclarator' && key === 'init' ? getName(parent['id']) : undefined
}

function getName(node: unknown): string | undefined {
  return isNode(node) && typeof node['name'] === 'string' ? node['name'] : undefined
}

/** Functions and types that a file declares at its top level. */
function findTopLevelNames(source: Source): Named[] {
  const program = source.nodes.find(({ node }) => node.type === 'Program')?.node
  const body: unknown[] = Array.isArray(program?.['body']) ? program['body'] : []
  return body.filter(isNode).flatMap(statement => {
    const declaration = isNode(statement['declaration']) ? statement['declaration'] : statement
    if (
      !['FunctionDeclaration', 'ClassDeclaration', 'TSInterfaceDeclaration', 'TSTypeAliasDeclaration'].includes(
        declaration.type
      )
    )
      return findFunctionVariables(declaration, source.path)
    const name = getName(declaration['id'])
    return name === undefined ? [] : [{ name, at: source.path }]
  })
}

/** Functions that are assigned to constants; other constants are private to their file. */
function findFunctionVariables(declaration: Node, at: string): Named[] {
  const declarators: unknown[] = Array.isArray(declaration['declarations']) ? declaration['declarations'] : []
  return declarators.filter(isNode).flatMap(({ id, init }) => {
    const name = getName(id)
    return name !== undefined && isNode(init) && /Function/.test(init.type) ? [{ name, at }] : []
  })
}

const functions = sources.flatMap(findFunctionNames)
const topLevel = sources.flatMap(findTopLevelNames)

const verbs = new Set(
  `abort accept acquire adapt add adopt advance aggregate align announce answer append apply archive are as ask assert assign assume attach authenticate authorize
  await base begin bind block bound build bump cache calculate call can cancel capture cast catch check choose claim classify clean clear clip clone close collapse
  collect combine compare compile complete compose compress compute concat connect consume contain continue convert copy count create cut decide decode decompress
  deduplicate define delete deliver deny derive describe destroy detect determine diff digest discard dispatch dispose do download draw drop embed emit empty enable
  encode encrypt end enqueue dequeue ensure enter erase escape estimate evaluate evict exchange execute exit expand expect explain export extend extract fail fetch fill filter
  finalize find finish fit fix flatten flush focus follow forget format forward generate get give grant group guard guess halve handle has hash hide highlight hold identify
  ignore import includes index infer init inflate insert inspect install interpret intersect invalidate is issue iterate join keep label lay limit link list listen load
  locate lock log look make map mark mask match matches measure memoize merge mount move must name narrow needs normalize note notify number observe occupy omit on open order outline
  pack pad page paint parse pass patch pause peek perform permit pick pipe place plan play poll pop prefetch prefix prepare prevent print process produce promise proxy
  publish pull push put query queue quote race raise rank read rebuild receive recognize record redact redirect reduce refresh refuse register reject release reload remember
  remove rename render renew repeat replace replan report request require reserve reset resolve respond restart restore restrict resume retry return reuse reveal review
  revoke rewind round route run sample sanitize save scan schedule score search seek select send separate serialize serve set shift shorten should show sign signal
  simplify skip sleep slice sniff sort spawn splice split spread stamp start stash stat stop store stream strip stub style subtract succeed suggest summarize supports swap
  switch tag take tell test throttle throw tighten time to toggle tokenize touch trace track transfer translate transform trim truncate try turn type unescape unlock unpack
  unquote unwrap update upload use uses validate verify visit wait walk wants warn watch weigh widen with wrap write zip may accepts allows applies differs equals exists points refers
  reaches holds lacks omits begins ends exceeds falls fits belongs counts covers`.split(/\s+/)
)

function startsWithVerb({ name }: Named): boolean {
  return verbs.has(/^[a-z]+/.exec(name)?.[0] ?? '')
}

describe('names follow the rules of the project', () => {
  test('no function is called somethingOf', () => {
    const found = functions
      .filter(({ name }) => /[a-z]Of$/.test(name))
      .map(({ name, at }) => `${at.split(':')[0]} ${name}`)
    expect(found).toEqual([])
  })

  // A regular expression takes a tenth of the time that parsing all tests would.
  test.each(['__tests__', 'bench', 'scripts'])('no function in %s is called somethingOf', folder => {
    const found = filesUnder(folder)
      .filter(path => path.endsWith('.ts'))
      .flatMap(path =>
        [...readText(path).matchAll(/\b(?:const|function\*?) (\w*[a-z]Of)\b/g)].map(([, name]) => `${path} ${name}`)
      )
    expect(found).toEqual([])
  })

  test('nineteen of twenty functions start with a verb', () => {
    const verbless = functions.filter(each => !startsWithVerb(each))
    expect(functions.length).toBeGreaterThan(2000)
    expect(1 - verbless.length / functions.length).toBeGreaterThanOrEqual(0.95)
  })

  // The action and its emulator share the words of the API: the same operation is called the same in both.
  test.each(['src', 'emulator'])('no function or type of %s shares its name with another one', folder => {
    const files = Map.groupBy(
      topLevel.filter(({ at }) => at.startsWith(`${folder}/`)),
      ({ name }) => name
    )
    const found = [...files].filter(([, places]) => new Set(places.map(({ at }) => at)).size > 1)
    const names = found.map(([name]) => `${folder} ${name}`)
    expect(names).toEqual([])
  })
})
