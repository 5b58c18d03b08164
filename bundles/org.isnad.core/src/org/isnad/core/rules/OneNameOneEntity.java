// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusContext;
import org.isnad.core.ProblemSink;
import org.isnad.core.SameSources;
import org.isnad.core.Severity;
import org.isnad.core.ValidationRule;
import org.isnad.model.AnnotationSet;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;

/** W03: the same words are resolved to two sources. Merged entities are one; those of one document («مصادر») differ from document to document and are meant to. */
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
		SameSources known = SameSources.of(context.sources().getEntities());
		Map<String, Map<String, String>> names = new TreeMap<>();
		Map<String, SourceMention> last = new HashMap<>();
		Map<String, String> documents = new HashMap<>();
		for (AnnotationSet set : context.sets()) {
			for (SourceMention mention : set.getSources()) {
				String form = context.textOf(set, mention);
				SourceEntity entity = known.entity(mention.getEntity()).orElse(null);
				if (form != null && entity != null && entity.getDocument() == null) {
					names.computeIfAbsent(form, any -> new TreeMap<>()).put(entity.getId(), "\u2068" + entity.getName() + "\u2069"); //$NON-NLS-1$ //$NON-NLS-2$
					last.put(form, mention);
					documents.put(form, set.getDocument());
				}
			}
		}
		names.forEach((form, sources) -> {
			if (sources.size() > 1) {
				problems.report(Severity.WARNING, documents.get(form), last.get(form), NLS.bind(Messages.twoEntities, form, String.join(", ", sources.values()))); //$NON-NLS-1$
			}
		});
	}
}
