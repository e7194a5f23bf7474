/** Checks records of essays that come from a shard's file or a queue before anything is made from them. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { EssayRecord } from '../../model/index.js';
import { RECORD_SCHEMA } from '../../model/schema/together.js';

let compiled: ValidateFunction | undefined;

/** Why a value is not an essay's record, in words; null if it is one. */
export function recordComplaint(value: unknown): string | null {
  compiled ??= new Ajv2020({ allowUnionTypes: true }).compile(RECORD_SCHEMA);
  if (!compiled(value)) {
    const [error] = compiled.errors ?? [];
    return `${error?.instancePath.slice(1).replaceAll('/', '.') || 'it'} ${error?.message}`;
  }
  const { analyzed, written, failures, passedOver } = value as EssayRecord;
  if (analyzed === null && failures.length === 0 && passedOver === undefined)
    return 'failures must not be empty';
  const outside = Object.values(written).find((path) => !isBelow(path));
  return outside === undefined ? null : 'written leads out of the output folder';
}

/** Whether a relative path with "/" stays inside its folder. */
function isBelow(path: string): boolean {
  return (
    !/^[/\\]|^[a-z]:|\0/i.test(path) && !path.split(/[/\\]/).some((segment) => /^\.{0,2}$/.test(segment))
  );
}
