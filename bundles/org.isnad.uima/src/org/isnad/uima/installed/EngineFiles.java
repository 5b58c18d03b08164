// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.installed;

import java.nio.file.Path;
import java.util.List;

/**
 * Where an engine lies once it was opened.
 *
 * @param descriptor its analysis engine descriptor
 * @param classPath  the folders and jars with its classes
 */
public record EngineFiles(Path descriptor, List<Path> classPath) {
	/** Copies the list. */
	public EngineFiles {
		classPath = List.copyOf(classPath);
	}
}
