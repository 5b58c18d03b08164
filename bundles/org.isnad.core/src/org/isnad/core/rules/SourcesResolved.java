// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.rules;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.isnad.core.DocumentContext;
import org.isnad.core.ProblemSink;
import org.isnad.core.Severity;
import org.isnad.core.ValidationRule;
import org.isnad.model.Attribution;
import org.isnad.model.Element;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceMention;

/** E06: every source mention resolves to an entity that is there; anonymous and author entities are bound to the document. */
public final class SourcesResolved implements ValidationRule {
	@Override
	public String id() {
		return "E06"; //$NON-NLS-1$
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public String label() {
		return Messages.labelE06;
	}

	@Override
	public void checkDocument(DocumentContext context, ProblemSink problems) {
		Map<String, SourceEntity> entities = new HashMap<>();
		context.sources().getEntities().forEach(entity -> entities.put(entity.getId(), entity));
		for (SourceMention mention : context.set().getSources()) {
			if (mention.getEntity() == null) {
				problems.report(Severity.ERROR, null, mention, Messages.unresolved);
			} else {
				check(mention, mention.getEntity(), entities, context, problems);
			}
		}
		for (Attribution attribution : context.set().getAttributions()) {
			if (attribution.getEntity() != null) {
				check(attribution, attribution.getEntity(), entities, context, problems);
			}
		}
	}

	private static void check(Element element, String id, Map<String, SourceEntity> entities, DocumentContext context, ProblemSink problems) {
		SourceEntity entity = entities.get(id);
		if (entity == null) {
			problems.report(Severity.ERROR, null, element, NLS.bind(Messages.noEntity, id));
			return;
		}
		boolean bound = "ANONYMOUS".equals(entity.getSourceType()) || "AUTHOR".equals(entity.getSourceType()); //$NON-NLS-1$ //$NON-NLS-2$
		if (bound && !context.document().getId().equals(entity.getDocument())) {
			problems.report(Severity.ERROR, null, element, NLS.bind(Messages.notBound, entity.getName()));
		}
	}
}
