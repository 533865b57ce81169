import process from 'node:process';

/**
 * The folder where the person stands, from which files are named: npm starts a script in the package’s. What
 * another script of npm starts stands where that one put it.
 * @param script the name under which npm starts the program
 */
export function callerFolder(script: string): string {
	const { npm_lifecycle_event: started, INIT_CWD: stood } = process.env;
	return started === script && stood ? stood : process.cwd();
}
