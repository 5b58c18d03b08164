// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.release;

import org.isnad.core.CorpusStore;

/** How to cite a release: a file in the Citation File Format 1.2.0. The authors are those that the corpus states, or else its annotators as a whole. */
@SuppressWarnings("nls")
final class Citation {
	static final String FILE = "CITATION.cff";

	private Citation() {
	}

	static String text(CorpusStore store, ReleaseOptions options, DataStatement statement, String version, String time) {
		StringBuilder text = new StringBuilder("cff-version: 1.2.0\nmessage: If you use this dataset, please cite it as below.\ntype: dataset\n");
		text.append("title: ").append(Features.quote(title(store))).append('\n');
		text.append("version: ").append(Features.quote(version)).append('\n');
		text.append("authors:\n");
		for (String author : authors(store, statement)) {
			text.append("- name: ").append(Features.quote(author)).append('\n');
		}
		if (statement.words("url") != null) {
			text.append("url: ").append(Features.quote(statement.words("url"))).append('\n');
		}
		if (options.licence() != null) {
			text.append("license: ").append(Features.quote(options.licence())).append('\n');
		}
		if (time != null) {
			text.append("date-released: ").append(time, 0, time.indexOf('T')).append('\n');
		}
		return text.toString();
	}

	/** Those who are stated, parted by semicolons or lines; else the annotators as a whole. */
	static String[] authors(CorpusStore store, DataStatement statement) {
		String stated = statement.words("authors");
		return stated == null ? new String[] { "The annotators of " + title(store) } : stated.strip().split("\\s*[;\\n؛]\\s*");
	}

	/** The name of the corpus on one line. */
	static String title(CorpusStore store) {
		String name = store.corpus().getName();
		return name == null || name.isBlank() ? "Corpus" : name.replaceAll("\\s+", " ").strip();
	}
}
