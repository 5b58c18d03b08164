// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.cli.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.osgi.util.NLS;
import org.isnad.cli.Arguments;
import org.isnad.cli.Spelling;
import org.isnad.cli.UsageException;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.model.Document;

/** What the commands that work on a corpus have in common: opening it, and choosing annotators and documents. */
final class Corpora {
	private Corpora() {
	}

	/** The corpus that the first argument names. */
	static CorpusStore open(Arguments arguments) throws UsageException, CorpusException {
		return CorpusStore.open(Arguments.path(arguments.operand(0)));
	}

	/** The annotators that {@code --annotator} names, each of them there; none where none is named. */
	static List<String> annotators(Arguments arguments, CorpusStore store) throws UsageException, CorpusException {
		List<String> named = new ArrayList<>();
		for (String annotator : arguments.values("annotator")) { //$NON-NLS-1$
			named.add(annotator(annotator, store));
		}
		return named;
	}

	/** The annotator of that name, which may be gold where there is gold. */
	static String annotator(String name, CorpusStore store) throws UsageException, CorpusException {
		List<String> known = withGold(store);
		if (!known.contains(name)) {
			String nearest = Spelling.nearest(name, known);
			throw new UsageException(nearest == null ? NLS.bind(Messages.noAnnotator, name, String.join(", ", known)) //$NON-NLS-1$
					: NLS.bind(Messages.noAnnotatorNear, name, nearest));
		}
		return name;
	}

	/** All annotators, and gold where some document has a gold set. */
	static List<String> withGold(CorpusStore store) throws CorpusException {
		List<String> all = new ArrayList<>(store.annotators());
		if (hasGold(store)) {
			all.add(CorpusStore.GOLD);
		}
		return all;
	}

	static boolean hasGold(CorpusStore store) throws CorpusException {
		return store.documents().stream().anyMatch(document -> store.hasAnnotations(document.getId(), CorpusStore.GOLD));
	}

	/** The documents that {@code --document} chooses by id or file name; all where it is not given. */
	static Predicate<Document> documents(Arguments arguments, CorpusStore store) throws UsageException, CorpusException {
		Predicate<Document> chosen = document -> arguments.values("document").isEmpty(); //$NON-NLS-1$
		for (String pattern : arguments.values("document")) { //$NON-NLS-1$
			Glob glob = new Glob(pattern);
			Predicate<Document> matches = document -> glob.matches(document.getId()) || document.getFileName() != null && glob.matches(document.getFileName());
			if (store.documents().stream().noneMatch(matches)) {
				throw new UsageException(NLS.bind(Messages.noDocumentMatches, pattern));
			}
			chosen = chosen.or(matches);
		}
		return chosen;
	}
}
