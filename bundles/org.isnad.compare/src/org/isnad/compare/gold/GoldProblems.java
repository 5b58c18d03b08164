// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare.gold;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.core.CorpusContext;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentContext;
import org.isnad.core.Problem;
import org.isnad.core.Rules;
import org.isnad.core.Severity;
import org.isnad.core.Validator;
import org.isnad.model.AnnotationSet;
import org.isnad.model.ClaimRelation;

/** Which rules of the scheme the gold of a document breaks, its relations to other documents too. */
final class GoldProblems {
	private GoldProblems() {
	}

	/** The errors by the id of the gold element. */
	static Map<String, List<Problem>> of(CorpusStore store, AnnotationSet gold) throws CorpusException {
		Validator validator = new Validator(Rules.installed());
		String document = gold.getDocument();
		List<Problem> found = new ArrayList<>(validator.validate(new DocumentContext(store.document(document).orElseThrow(), store.text(document), gold, store.sources(), store.scheme())));
		Set<String> related = new LinkedHashSet<>(List.of(document));
		for (ClaimRelation relation : store.relations(CorpusStore.GOLD).getRelations()) {
			List<String> ends = Arrays.asList(relation.getArg1Document(), relation.getArg2Document());
			for (String end : ends.contains(document) ? ends : List.<String>of()) {
				if (end != null && store.document(end).isPresent()) {
					related.add(end);
				}
			}
		}
		List<AnnotationSet> sets = new ArrayList<>();
		for (String other : related) {
			try {
				sets.add(store.annotations(other, CorpusStore.GOLD));
			} catch (CorpusException e) {
				continue; // its relations are not checked; whoever opens that document is told why
			}
		}
		found.addAll(validator.validate(new CorpusContext(sets, store.relations(CorpusStore.GOLD), store.sources(), store.scheme(), id -> null)));
		Map<String, List<Problem>> byId = new HashMap<>();
		found.stream().filter(problem -> problem.severity() == Severity.ERROR && problem.id() != null)
				.forEach(problem -> byId.computeIfAbsent(problem.id(), key -> new ArrayList<>()).add(problem));
		return byId;
	}
}
