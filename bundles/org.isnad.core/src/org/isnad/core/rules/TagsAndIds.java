// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusContext;
import org.isnad.core.DocumentContext;
import org.isnad.core.Layer;
import org.isnad.core.ProblemSink;
import org.isnad.core.Scheme;
import org.isnad.core.Severity;
import org.isnad.core.ValidationRule;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Identified;

/** E13: tag values are in the closed tagsets, ids are unique, and the text is unchanged since the annotation. */
public final class TagsAndIds implements ValidationRule {
	@Override
	public String id() {
		return "E13"; //$NON-NLS-1$
	}

	@Override
	public Severity severity() {
		return Severity.ERROR;
	}

	@Override
	public String label() {
		return Messages.labelE13;
	}

	@Override
	public void checkDocument(DocumentContext context, ProblemSink problems) {
		if (context.set().getTextHash() != null && !context.set().getTextHash().equals(context.text().hash())) {
			problems.report(Severity.ERROR, null, null, Messages.otherText);
		}
		Set<String> ids = new HashSet<>();
		for (EObject object : context.set().eContents()) {
			checkTags(object, context.scheme(), null, problems);
			checkId(object, ids, null, problems);
		}
	}

	@Override
	public void checkCorpus(CorpusContext context, ProblemSink problems) {
		Set<String> ids = new HashSet<>();
		for (ClaimRelation relation : context.relations().getRelations()) {
			checkTags(relation, context.scheme(), relation.getArg1Document(), problems);
			checkId(relation, ids, relation.getArg1Document(), problems);
		}
	}

	private static void checkId(EObject object, Set<String> ids, String document, ProblemSink problems) {
		if (object instanceof Identified identified && (identified.getId() == null || !ids.add(identified.getId()))) {
			problems.report(Severity.ERROR, document, identified, NLS.bind(Messages.doubleId, identified.getId()));
		}
	}

	private static void checkTags(EObject object, Scheme scheme, String document, ProblemSink problems) {
		Layer layer = Layer.of(object);
		if (layer == null) {
			return;
		}
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute.getEType() != EcorePackage.Literals.ESTRING || scheme.tagset(layer, attribute.getName()).isEmpty()) {
				continue;
			}
			Object value = object.eGet(attribute);
			for (Object tag : value instanceof List<?> many ? many : value == null ? List.of() : List.of(value)) {
				if (!scheme.allows(layer, attribute.getName(), (String) tag)) {
					problems.report(Severity.ERROR, document, (Identified) object, NLS.bind(Messages.noTag, tag, attribute.getName()));
				}
			}
		}
	}
}
