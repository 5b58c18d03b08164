// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.installed;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A form in which users have engines: a descriptor, an archive, a folder with a model. Other bundles add forms through the element
 * {@code form} of the extension point {@code org.isnad.uima.pipelines}. Stateless; any thread.
 */
public interface EngineForm {
	/** Its id, as in {@code uima}. */
	String id();

	/** Whether a file or folder is an engine in this form, by its name and what lies in it. */
	boolean recognises(Path path);

	/**
	 * Makes an engine ready in a folder of its own, without running any of its code.
	 *
	 * @param path      what {@link #recognises} said yes to
	 * @param classPath folders and jars that the user named
	 * @param folder    an empty folder for its files
	 * @param lasting   whether all of it must be in the folder; otherwise what is large may stay where it is
	 * @throws EngineException if it is broken; the caller deletes the folder
	 */
	EngineFiles open(Path path, List<Path> classPath, Path folder, boolean lasting, IProgressMonitor monitor) throws EngineException;

	/** What loads its classes; closed, where it can be, when the engine is removed. */
	ClassLoader loader(EngineFiles files) throws EngineException;

	/** The mapping to begin with, where the form knows better than what names and shapes say. */
	default Optional<String> mapping(EngineFiles files) throws EngineException {
		return Optional.empty();
	}
}
