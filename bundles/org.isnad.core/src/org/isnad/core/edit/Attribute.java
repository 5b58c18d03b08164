// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core.edit;

import org.eclipse.emf.common.command.Command;
import org.isnad.core.ChainWalker;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Attribution;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.ModelFactory;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.SourceMention;

/** Attributes a claim to a source through a cue. Ends that are not there yet can be filled in later with {@link EditAttribution}. */
public final class Attribute implements Edit {
	private final String documentId;
	private final SourceMention source;
	private final Cue cue;
	private final Claim content;
	private boolean author;
	private Attribution created;

	/** Any of source, cue and content may be null, but not all of them. */
	public Attribute(String documentId, SourceMention source, Cue cue, Claim content) {
		this.documentId = documentId;
		this.source = source;
		this.cue = cue;
		this.content = content;
	}

	/** Attributes a claim to the author of the article, who makes it without a cue. */
	public static Attribute toAuthor(String documentId, Claim content) {
		Attribute attribute = new Attribute(documentId, null, null, content);
		attribute.author = true;
		return attribute;
	}

	@Override
	public String label() {
		return Messages.attribute;
	}

	@Override
	public Command command(EditSession session) throws EditException {
		if (source == null && cue == null && content == null) {
			throw new EditException(Messages.nothingToAttribute);
		}
		AnnotationSet set = session.annotations(documentId);
		Commands commands = session.commands();
		created = commands.born(ModelFactory.eINSTANCE.createAttribution(), 'a');
		created.setSource(source);
		created.setCue(cue);
		if (content != null) {
			created.getContent().add(content);
		}
		if (source != null) {
			created.setSourceRealization("SPAN"); //$NON-NLS-1$
		} else if (author) {
			checkUnattributed(set);
			created.setSourceRealization("AUTHOR"); //$NON-NLS-1$
		}
		created.setParent(enclosing(set));
		return commands.add(set, Literals.ANNOTATION_SET__ATTRIBUTIONS, created).done();
	}

	/** The author may repeat what others say, but not what she says already. */
	private void checkUnattributed(AnnotationSet set) throws EditException {
		if (set.getAttributions().stream().anyMatch(other -> other.getContent().contains(content) && "AUTHOR".equals(other.getSourceRealization()))) { //$NON-NLS-1$
			throw new EditException(Messages.authorAlready);
		}
	}

	/** The attribution whose content holds all of the new one most closely: what lies inside a reported clause is reported by that clause's source. */
	private Attribution enclosing(AnnotationSet set) {
		Attribution closest = null;
		int length = Integer.MAX_VALUE;
		for (Attribution other : set.getAttributions()) {
			for (Claim claim : other.getContent()) {
				if (claim != content && claim.getSpan() != null && isInside(claim) && claim.getSpan().length() < length && !ChainWalker.isCyclic(other)) {
					closest = other;
					length = claim.getSpan().length();
				}
			}
		}
		return closest;
	}

	private boolean isInside(Claim outer) {
		return (source == null || outer.getSpan().encloses(source.getSpan())) && (cue == null || outer.getSpan().encloses(cue.getSpan()))
				&& (content == null || outer.getSpan().encloses(content.getSpan())) && (source != null || cue != null);
	}

	/** The attribution; null before it was executed. */
	public Attribution created() {
		return created;
	}
}
