/**
 * What spreadsheets take for the beginning of a formula (OWASP, “CSV Injection”), also behind blanks and
 * in the wide forms that some of them fold into it.
 */
export const FORMULA = /^\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
