// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.installed;

import java.nio.file.Path;
import java.util.List;
import org.isnad.uima.Pipeline;

/**
 * An engine that the user installed.
 *
 * @param id      the id of its pipeline
 * @param form    the id of its {@link EngineForm}
 * @param source  where it was installed from
 * @param summary what it says of itself; its types and parameters are read anew with {@link InstalledEngines#pipeline}
 * @param folder  its folder
 * @param files   its descriptor and class path
 */
public record InstalledEngine(String id, String form, String source, EngineSummary summary, Path folder, EngineFiles files) {
	private static final String MAPPING = "mapping.txt"; //$NON-NLS-1$

	/** Its name, for a user. */
	public String label() {
		return summary.name();
	}

	/** The file of its mapping, which users may edit. */
	public Path mappingFile() {
		return mappingFile(folder);
	}

	static Path mappingFile(Path folder) {
		return folder.resolve(MAPPING);
	}

	/** Where the descriptor of its pipeline is. */
	Path pipelineFile() {
		return folder.resolve("pipeline.xml"); //$NON-NLS-1$
	}

	/** Its pipeline, which fills these layers and is loaded so. */
	Pipeline pipeline(List<String> layers, ClassLoader loader) throws EngineException {
		try {
			return new Pipeline(id, label(), layers, summary.scope(), pipelineFile().toUri().toURL(), loader);
		} catch (java.net.MalformedURLException e) {
			throw EngineException.at(pipelineFile().toString(), 0, SecureXml.reason(e), e);
		}
	}
}
