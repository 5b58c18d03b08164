// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.installed;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A PEAR, the archive in which UIMA packs an engine. UIMA's own installer fetches what a PEAR depends on and writes wherever its
 * description says; so this one unpacks within bounds and does of the description only what stays in the folder.
 */
final class PearForm implements EngineForm {
	@Override
	public String id() {
		return "pear"; //$NON-NLS-1$
	}

	@Override
	public boolean recognises(Path path) {
		return Files.isRegularFile(path) && path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".pear"); //$NON-NLS-1$
	}

	@Override
	public EngineFiles open(Path path, List<Path> classPath, Path folder, boolean lasting, IProgressMonitor monitor) throws EngineException {
		Archive.PEAR.unpack(path, folder, monitor);
		return new Pear(folder, path.getFileName().toString()).install();
	}

	@Override
	public ClassLoader loader(EngineFiles files) throws EngineException {
		return new EngineLoader(files.classPath());
	}
}
