// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where corpora are put unless the user says otherwise. */
public final class UserFolder {

	private UserFolder() {
	}

	/** A folder "Isnad" among the documents of the user; in the home folder where there are no documents. It need not exist. */
	public static Path corpora() {
		Path home = Path.of(System.getProperty("user.home")); //$NON-NLS-1$
		Path documents = home.resolve("Documents"); //$NON-NLS-1$
		return (Files.isDirectory(documents) ? documents : home).resolve("Isnad"); //$NON-NLS-1$
	}

	/** A name as the name of a folder on every system. */
	public static String fileName(String name) {
		String usable = name.strip().replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", "-").replaceAll("[. ]+$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return usable.isEmpty() ? "corpus" : usable; //$NON-NLS-1$
	}

	/** The first of name, name 2, name 3 … that is not taken in a folder. */
	public static Path free(Path folder, String name) {
		Path candidate = folder.resolve(name);
		for (int i = 2; Files.exists(candidate); i++) {
			candidate = folder.resolve(name + ' ' + i);
		}
		return candidate;
	}
}
