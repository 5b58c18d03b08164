// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the command line asks of the window.
 *
 * @param corpus the folder of a corpus to open, if one was named
 */
record Arguments(Optional<Path> corpus) {

	/** The last argument that is no option names a corpus; options of the platform and their values are passed over. */
	static Arguments of(String[] arguments) {
		Path corpus = null;
		for (int i = 0; i < arguments.length; i++) {
			if (arguments[i].startsWith("-")) { //$NON-NLS-1$
				boolean hasValue = i + 1 < arguments.length && !arguments[i + 1].startsWith("-") && takesValue(arguments[i]); //$NON-NLS-1$
				i += hasValue ? 1 : 0;
			} else if (!arguments[i].isBlank()) {
				corpus = Path.of(arguments[i]);
			}
		}
		return new Arguments(Optional.ofNullable(corpus));
	}

	private static boolean takesValue(String option) {
		return switch (option) {
			case "-product", "-application", "-data", "-configuration", "-nl", "-dir", "-os", "-ws", "-arch", "-cssTheme" -> true; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			default -> false;
		};
	}
}
