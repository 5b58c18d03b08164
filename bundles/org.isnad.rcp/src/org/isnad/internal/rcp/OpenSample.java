// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.internal.rcp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.sample.SampleCorpus;
import org.isnad.ui.Settings;
import org.isnad.workflow.guidelines.FirstGuidelines;

/**
 * Opens the sample corpus in a folder; the first time it is copied there. It opens with the work of one of its annotators: an empty article
 * would show nothing of what there is to see.
 */
public final class OpenSample {

	/** The open corpus, and whose work to show. */
	public record Opened(CorpusStore store, String annotator) {
	}

	private final Path folder;

	/** The sample in a folder, which need not exist. */
	public OpenSample(Path folder) {
		this.folder = folder;
	}

	/**
	 * Copies what is not there yet and opens it.
	 *
	 * @throws IOException if the folder cannot be written or holds something else
	 * @throws CorpusException if the corpus in it cannot be read
	 */
	public Opened run(IProgressMonitor monitor) throws IOException, CorpusException {
		boolean fresh = !CorpusStore.isCorpus(folder);
		if (fresh) {
			SampleCorpus.copyTo(folder);
		}
		CorpusStore store = CorpusStore.open(folder);
		if (fresh) {
			FirstGuidelines.write(store);
		}
		List<String> annotators = store.annotators();
		boolean own = annotators.isEmpty() || annotators.contains(Settings.annotator());
		return new Opened(store, own ? Settings.annotator() : annotators.get(0));
	}
}
