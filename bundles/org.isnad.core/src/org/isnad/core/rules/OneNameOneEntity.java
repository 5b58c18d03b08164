// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusContext;
import org.isnad.core.ProblemSink;
import org.isnad.core.Severity;
import org.isnad.core.ValidationRule;
import org.isnad.model.AnnotationSet;
import org.isnad.model.SourceMention;

/** W03: the same words are resolved to two entities. */
public final class OneNameOneEntity implements ValidationRule {
	@Override
	public String id() {
		return "W03"; //$NON-NLS-1$
	}

	@Override
	public Severity severity() {
		return Severity.WARNING;
	}

	@Override
	public String label() {
		return Messages.labelW03;
	}

	@Override
	public void checkCorpus(CorpusContext context, ProblemSink problems) {
		Map<String, Set<String>> entities = new TreeMap<>();
		Map<String, SourceMention> last = new HashMap<>();
		Map<String, String> documents = new HashMap<>();
		for (AnnotationSet set : context.sets()) {
			for (SourceMention mention : set.getSources()) {
				String form = context.textOf(set, mention);
				if (form != null && mention.getEntity() != null) {
					entities.computeIfAbsent(form, any -> new TreeSet<>()).add(mention.getEntity());
					last.put(form, mention);
					documents.put(form, set.getDocument());
				}
			}
		}
		entities.forEach((form, ids) -> {
			if (ids.size() > 1) {
				problems.report(Severity.WARNING, documents.get(form), last.get(form), NLS.bind(Messages.twoEntities, form, String.join(", ", ids))); //$NON-NLS-1$
			}
		});
	}
}
