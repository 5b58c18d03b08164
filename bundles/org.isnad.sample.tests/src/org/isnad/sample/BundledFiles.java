// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.sample;

import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The files that really lie in the bundle, found by looking and not in the list that {@link SampleCorpus} uses. */
final class BundledFiles {
	private static final String FOLDER = "/corpus/";

	private BundledFiles() {
	}

	/** Their names, sorted, relative to the corpus. */
	static List<String> names() throws Exception {
		Bundle bundle = FrameworkUtil.getBundle(SampleCorpus.class);
		return bundle == null ? onClassPath() : in(bundle);
	}

	private static List<String> in(Bundle bundle) {
		return Collections.list(bundle.findEntries(FOLDER, "*", true)).stream().map(URL::getPath).filter(path -> !path.endsWith("/"))
				.map(path -> path.substring(path.indexOf(FOLDER) + FOLDER.length())).sorted().toList();
	}

	private static List<String> onClassPath() throws Exception {
		URI marker = SampleCorpus.class.getResource(FOLDER + "corpus.isnad").toURI();
		Path folder = Path.of(marker).getParent();
		try (Stream<Path> tree = Files.walk(folder)) {
			return tree.filter(Files::isRegularFile).map(path -> folder.relativize(path).toString().replace('\\', '/')).sorted().toList();
		}
	}
}
