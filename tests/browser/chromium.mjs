/**
 * Parts of Chromium that are off in tests. Chromium takes the last list alone, so Playwright’s own stands
 * first; the others draw the window around a page, and took half a second of each new one from the page.
 */
const OFF = [
	...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
	...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
	...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints'],
	...['NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
	...['PreloadTopChromeWebUI', 'WebUIOmniboxAimPopup', 'WebUIOmniboxPopup']
];

/** Flags with which a headless Chromium stays quiet, also as root in a container. */
export const chromiumFlags = [
	'--no-sandbox',
	'--disable-gpu',
	'--font-render-hinting=none',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-dev-shm-usage',
	`--disable-features=${OFF.join(',')}`
];
