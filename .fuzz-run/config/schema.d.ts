/** What a configuration may hold. The checks and the JSON Schema that ships with the program are made from this, and this from the catalogs. */
import { z } from 'zod';
export declare const CONFIG: z.ZodObject<{
    extends: z.ZodOptional<z.ZodUnion<readonly [z.ZodEnum<{
        [x: string]: string;
    }>, z.ZodArray<z.ZodEnum<{
        [x: string]: string;
    }>>]>>;
    rules: z.ZodOptional<z.ZodObject<{
        [x: string]: z.ZodOptional<z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>>;
    }, z.core.$strict>>;
    thresholds: z.ZodOptional<z.ZodArray<z.ZodObject<{
        measure: z.ZodEnum<{
            [x: string]: string;
        }>;
        min: z.ZodOptional<z.ZodNumber>;
        max: z.ZodOptional<z.ZodNumber>;
        when: z.ZodOptional<z.ZodRecord<z.ZodEnum<{
            [x: string]: string;
        }> & z.core.$partial, z.ZodObject<{
            above: z.ZodOptional<z.ZodNumber>;
            below: z.ZodOptional<z.ZodNumber>;
        }, z.core.$strict>>>;
        severity: z.ZodOptional<z.ZodEnum<{
            error: "error";
            info: "info";
            off: "off";
            warn: "warn";
        }>>;
        message: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
    $schema: z.ZodOptional<z.ZodString>;
    ignore: z.ZodOptional<z.ZodArray<z.ZodString>>;
    overrides: z.ZodOptional<z.ZodArray<z.ZodObject<{
        extends: z.ZodOptional<z.ZodUnion<readonly [z.ZodEnum<{
            [x: string]: string;
        }>, z.ZodArray<z.ZodEnum<{
            [x: string]: string;
        }>>]>>;
        rules: z.ZodOptional<z.ZodObject<{
            [x: string]: z.ZodOptional<z.ZodType<unknown, unknown, z.core.$ZodTypeInternals<unknown, unknown>>>;
        }, z.core.$strict>>;
        thresholds: z.ZodOptional<z.ZodArray<z.ZodObject<{
            measure: z.ZodEnum<{
                [x: string]: string;
            }>;
            min: z.ZodOptional<z.ZodNumber>;
            max: z.ZodOptional<z.ZodNumber>;
            when: z.ZodOptional<z.ZodRecord<z.ZodEnum<{
                [x: string]: string;
            }> & z.core.$partial, z.ZodObject<{
                above: z.ZodOptional<z.ZodNumber>;
                below: z.ZodOptional<z.ZodNumber>;
            }, z.core.$strict>>>;
            severity: z.ZodOptional<z.ZodEnum<{
                error: "error";
                info: "info";
                off: "off";
                warn: "warn";
            }>>;
            message: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>>>;
        files: z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>;
    }, z.core.$strict>>>;
    analyze: z.ZodOptional<z.ZodObject<{
        out: z.ZodOptional<z.ZodString>;
        format: z.ZodOptional<z.ZodUnion<readonly [z.ZodEnum<{
            [x: string]: string;
        }>, z.ZodArray<z.ZodEnum<{
            [x: string]: string;
        }>>]>>;
        paper: z.ZodOptional<z.ZodEnum<{
            a4: "a4";
            letter: "letter";
        }>>;
        norms: z.ZodOptional<z.ZodString>;
        browser: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    check: z.ZodOptional<z.ZodObject<{
        failOn: z.ZodOptional<z.ZodEnum<{
            error: "error";
            info: "info";
            never: "never";
            warn: "warn";
        }>>;
        maxWarnings: z.ZodOptional<z.ZodInt>;
        baseline: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
}, z.core.$strict>;
/** JSON Schema (draft 2020-12) of a configuration. */
export declare function configSchema(): Record<string, unknown>;
