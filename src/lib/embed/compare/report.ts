import { reportHeight } from '../host/report-height.ts';

/** All that runs in a figure that its server drew whole: it tells its host how tall it is. */
reportHeight(document.body.firstElementChild as HTMLElement);
