// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import java.nio.file.Path;

/** Where the window keeps its settings. */
final class InstanceArea {

	private InstanceArea() {
	}

	/** The folder of this user; it need not exist yet. */
	static Path folder() {
		return home().resolve("window"); //$NON-NLS-1$
	}

	/** The folder of everything Isnad keeps for this user beside her corpora. */
	static Path home() {
		String applicationData = System.getenv("APPDATA"); //$NON-NLS-1$
		return applicationData == null || applicationData.isBlank()
			? Path.of(System.getProperty("user.home"), ".isnad") //$NON-NLS-1$ //$NON-NLS-2$
			: Path.of(applicationData, "Isnad"); //$NON-NLS-1$
	}
}
