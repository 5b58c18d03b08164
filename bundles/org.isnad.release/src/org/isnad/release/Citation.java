// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import org.isnad.core.CorpusStore;

/** How to cite a release: a file in the Citation File Format 1.2.0. The authors are those of the corpus as a whole, since it names no others. */
@SuppressWarnings("nls")
final class Citation {
	static final String FILE = "CITATION.cff";

	private Citation() {
	}

	static String text(CorpusStore store, ReleaseOptions options, String time) {
		String name = store.corpus().getName();
		String title = Features.quote(name == null || name.isBlank() ? "Corpus" : name.replaceAll("\\s+", " ").strip());
		StringBuilder text = new StringBuilder("cff-version: 1.2.0\nmessage: If you use this dataset, please cite it as below.\ntype: dataset\n");
		text.append("title: ").append(title).append('\n');
		text.append("authors:\n- name: ").append(Features.quote("The annotators of " + (name == null || name.isBlank() ? "the corpus" : name.replaceAll("\\s+", " ").strip()))).append('\n');
		if (options.licence() != null) {
			text.append("license: ").append(Features.quote(options.licence())).append('\n');
		}
		if (time != null) {
			text.append("date-released: ").append(time, 0, time.indexOf('T')).append('\n');
		}
		return text.toString();
	}
}
