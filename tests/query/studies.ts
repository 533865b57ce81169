import { studyOf, type Study } from '#lib/study/study.ts';
import type { DatasetFile } from '#lib/model/file/file.ts';
import { generateDataset, type Recipe } from '#lib/model/file/generate.ts';
import { exampleDataset } from '../fixtures/example-dataset.ts';
import { readWhole } from '../fixtures/minimal-dataset.ts';

/** A study of a dataset file, which must be one without faults. */
export const studyIn = (file: DatasetFile): Study => studyOf(readWhole(file));

/** The file of the example that comes with the app; a fresh object each time. */
export const exampleFile = (): DatasetFile => JSON.parse(exampleDataset) as DatasetFile;

export const exampleStudy = (): Study => studyIn(exampleFile());

export const generatedStudy = (recipe: Recipe): Study => studyIn(generateDataset(recipe));
