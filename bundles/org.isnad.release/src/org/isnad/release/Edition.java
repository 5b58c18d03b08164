// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Which edition of a data set a release is.
 *
 * @param version its version, MAJOR.MINOR.PATCH; or null to take the one that follows from the release before, 1.0.0 where there is none
 * @param previous the folder of the release before, or null; its change log is carried on
 * @param licence the licence of the data as an SPDX id, or null where none is stated
 */
public record Edition(String version, Path previous, String licence) {
	/** No version, no release before, no licence. */
	public static final Edition FIRST = new Edition(null, null, null);

	private static final Pattern VERSION = Pattern.compile("(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})\\.(0|[1-9][0-9]{0,5})"); //$NON-NLS-1$

	/** Refuses a version of another form. */
	public Edition {
		if (version != null && !isVersion(version)) {
			throw new IllegalArgumentException(version);
		}
	}

	/** Whether a text is a version as releases have it: three numbers without leading zeros. */
	public static boolean isVersion(String text) {
		return VERSION.matcher(text).matches();
	}
}
