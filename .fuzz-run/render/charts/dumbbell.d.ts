import { type DumbbellChart } from '../../model/index.js';
export declare function dumbbellChart({ alt, point, answer }: DumbbellChart): string;
