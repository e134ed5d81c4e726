// The field "Terms": its name, and the options of an attribute -> what may be chosen in it.

export const PICKER = 'plugin::taxonomy.terms'

export interface PickerRules {
  /** Keys of schemes; all without. */
  schemes: string[]
  /** Only concepts below this one. */
  branch?: string
  /** Only concepts that nothing stands below. */
  leafOnly: boolean
  min: number
  max?: number
}

/** What the Content-Type Builder wrote, or somebody by hand; what is no option is not there. */
export function readPickerRules(options: unknown): PickerRules {
  const { schemes, branch, leafOnly, min, max } = (
    typeof options === 'object' && options !== null ? options : {}
  ) as Record<string, unknown>
  const listed = typeof schemes === 'string' ? schemes.split(/[\s,]+/) : Array.isArray(schemes) ? schemes : []
  const most = toCount(max)
  return {
    schemes: listed.filter((one): one is string => typeof one === 'string' && one !== ''),
    ...(typeof branch === 'string' && branch.trim() !== '' ? { branch: branch.trim() } : {}),
    leafOnly: leafOnly === true,
    min: toCount(min) ?? 0,
    ...(most === undefined ? {} : { max: most }),
  }
}

const toCount = (value: unknown): number | undefined => {
  const count = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
  return typeof count === 'number' && Number.isInteger(count) && count >= 0 ? count : undefined
}
