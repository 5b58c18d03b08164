// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The script in each release that checks it without this program. */
final class VerifyScript {
	static final String FILE = "verify.py"; //$NON-NLS-1$

	private VerifyScript() {
	}

	static String text() throws IOException {
		try (InputStream in = VerifyScript.class.getResourceAsStream(FILE)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
