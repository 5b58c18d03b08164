// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.TypeSystem;

/** A rule that ships, for types that many engines share. */
record ReadyMapping(String text, MappingRule rule) {
	private static final String FILE = "ready.mapping"; //$NON-NLS-1$

	/** Those whose type is there with all the features that they speak of. */
	static List<ReadyMapping> fitting(TypeSystem system) {
		List<ReadyMapping> fitting = new ArrayList<>();
		for (String block : shipped().split("\n\n+")) { //$NON-NLS-1$
			try {
				EngineMapping mapping = EngineMapping.parse(FILE, block);
				if (!mapping.rules().isEmpty() && mapping.check(system).isEmpty()) {
					fitting.add(new ReadyMapping(block.strip(), mapping.rules().getFirst()));
				}
			} catch (MappingException e) {
				throw new IllegalStateException(e);
			}
		}
		return fitting;
	}

	private static String shipped() {
		try (InputStream in = ReadyMapping.class.getResourceAsStream(FILE)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
