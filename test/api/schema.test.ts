import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, validateSchema, validate, parse } from 'graphql'
import { apiSchema } from '../../src/api/schema'
import { sdl } from '../../src/api/writeSdl'
import { examples, examplesTab } from '../../src/explorer/examples'

const schema = apiSchema()

it('is what schema/api.graphql says; if this is meant: npm run sdl', () => {
  expect(sdl()).toBe(readFileSync(join(__dirname, '../../schema/api.graphql'), 'utf8'))
})

it('is a valid schema', () => {
  expect(validateSchema(schema)).toEqual([])
})

it('has everything described that a newcomer may look up', () => {
  const undescribed: string[] = []
  const own = Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && type !== schema.getQueryType(),
  )
  for (const type of own) if (!type.description) undescribed.push(type.name)
  for (const type of [...own, schema.getQueryType()]) {
    if (isEnumType(type)) {
      for (const value of type.getValues()) if (!value.description) undescribed.push(`${type.name}.${value.name}`)
    }
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        if (!field.description) undescribed.push(`${type.name}.${field.name}`)
      }
    }
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    for (const field of Object.values(type.getFields())) {
      if (!field.description) undescribed.push(`${type.name}.${field.name}`)
      for (const each of field.args) if (!each.description) undescribed.push(`${type.name}.${field.name}(${each.name})`)
    }
  }
  expect(undescribed).toEqual([])
})

it.each(Object.entries(examples))('understands the example %s', (_name, query) => {
  expect(validate(schema, parse(query))).toEqual([])
  expect(examplesTab).toContain(query)
})
