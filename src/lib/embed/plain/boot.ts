import { reportHeight } from '../host/report-height.ts';

/** All that runs in an embed that stands still: it tells its height. */
reportHeight(document.body.firstElementChild as HTMLElement);
