// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Annotator;

/** Whose work is adjudicated. */
public final class Voters {
	private Voters() {
	}

	/** All people, or the machines where no person annotated: a machine has no vote beside people, for gold says what people agree on. */
	public static List<String> of(CorpusStore store) throws CorpusException {
		Set<String> machines = store.corpus().getAnnotators().stream().filter(Annotator::isMachine).map(Annotator::getId).collect(Collectors.toSet());
		List<String> people = store.annotators().stream().filter(annotator -> !machines.contains(annotator)).toList();
		return people.isEmpty() ? store.annotators() : people;
	}

	/** Those of them who worked on a document. */
	public static List<String> of(CorpusStore store, String document) throws CorpusException {
		return of(store).stream().filter(annotator -> store.hasAnnotations(document, annotator)).toList();
	}
}
