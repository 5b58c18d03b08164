// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EAttribute;
import org.isnad.compare.Difference.Missing;
import org.isnad.compare.Difference.OtherBoundary;
import org.isnad.compare.Difference.OtherEntity;
import org.isnad.compare.Difference.OtherTag;
import org.isnad.compare.Difference.Sides;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.Layer;
import org.isnad.model.Anchor;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.Cue;
import org.isnad.model.Document;
import org.isnad.model.Element;
import org.isnad.model.ModelPackage.Literals;
import org.isnad.model.Span;
import org.isnad.model.SourceMention;
import org.isnad.model.SpanElement;

/**
 * Finds in what two annotators differ. Spans are paired one to one, equal ones first and then by common text; attributions by their
 * cues and else by their content; relations by their claims. Only documents that both worked on are compared.
 */
public final class Differences {
	private final CorpusStore store;
	private final String left;
	private final String right;
	private final List<Difference> found = new ArrayList<>();
	private String document;

	private Differences(CorpusStore store, String left, String right) {
		this.store = store;
		this.left = left;
		this.right = right;
	}

	/**
	 * The differences, document by document in the order of layers and text, relations last.
	 *
	 * @param monitor for progress and cancel; null is allowed
	 * @throws OperationCanceledException if it was cancelled
	 */
	public static List<Difference> between(CorpusStore store, String left, String right, IProgressMonitor monitor) throws CorpusException {
		Differences differences = new Differences(store, left, right);
		List<Document> documents = store.documents();
		SubMonitor progress = SubMonitor.convert(monitor, Messages.comparing, documents.size());
		RelationDifferences relations = new RelationDifferences(differences);
		for (Document document : documents) {
			progress.split(1);
			if (store.hasAnnotations(document.getId(), left) && store.hasAnnotations(document.getId(), right)) {
				relations.add(document.getId(), differences.compare(document.getId()));
			}
		}
		relations.compare(store.relations(left), store.relations(right));
		return List.copyOf(differences.found);
	}

	private Pairing<Claim> compare(String id) throws CorpusException {
		document = id;
		AnnotationSet a = store.annotations(id, left);
		AnnotationSet b = store.annotations(id, right);
		String text = store.text(id).string();
		Pairing<Claim> claims = new Pairing<>(a.getClaims(), b.getClaims());
		Pairing<SourceMention> sources = new Pairing<>(a.getSources(), b.getSources());
		Pairing<Cue> cues = new Pairing<>(a.getCues(), b.getCues());
		compare(claims, text);
		compare(sources, text);
		compare(cues, text);
		compare(new Pairing<Anchor>(a.getAnchors(), b.getAnchors()), text);
		new AttributionDifferences(this, text, claims, sources, cues).compare(a.getAttributions(), b.getAttributions());
		return claims;
	}

	private <E extends SpanElement> void compare(Pairing<E> pairing, String text) throws CorpusException {
		for (E one : pairing.left()) {
			E other = pairing.partner(one);
			if (other == null) {
				add(Missing::new, one, null, words(one.getSpan(), text), null);
			} else {
				if (!one.getSpan().equals(other.getSpan())) {
					add(sides -> new OtherBoundary(sides, one.getSpan(), other.getSpan()), one, other, words(one.getSpan(), text), words(other.getSpan(), text));
				}
				tags(one, other);
			}
		}
		for (E other : pairing.right()) {
			if (pairing.partner(other) == null) {
				add(Missing::new, null, other, null, words(other.getSpan(), text));
			}
		}
	}

	/** The attributes in which two paired elements differ; event groups are each annotator's own and are not compared. */
	void tags(Element one, Element other) throws CorpusException {
		for (EAttribute attribute : Features.judged(one)) {
			Object a = one.eGet(attribute);
			Object b = other.eGet(attribute);
			boolean compared = !Features.isRemark(attribute) && attribute != Literals.CLAIM__EVENT;
			if (compared && !Objects.equals(a, b)) {
				boolean entity = Features.isEntity(attribute);
				add(sides -> entity ? new OtherEntity(sides) : new OtherTag(sides, attribute.getName()), one, other, entity ? entity(a) : value(attribute, a), entity ? entity(b) : value(attribute, b));
			}
		}
	}

	private static String value(EAttribute attribute, Object value) {
		boolean none = value == null || value instanceof List<?> list && list.isEmpty();
		String shown = value instanceof List<?> list ? String.join(",", list.stream().map(Object::toString).toList()) : String.valueOf(value); //$NON-NLS-1$
		return none ? null : attribute.getName() + '=' + shown;
	}

	private String entity(Object id) throws CorpusException {
		return id == null ? null : store.sources().getEntities().stream().filter(entity -> id.equals(entity.getId())).map(entity -> entity.getName())
				.filter(Objects::nonNull).findFirst().orElse(id.toString());
	}

	void add(Function<Sides, Difference> kind, Element one, Element other, String a, String b) {
		Element any = one == null ? other : one;
		Span span = any instanceof SpanElement spanned ? spanned.getSpan() : null;
		add(document, kind, one, other, a, b, span);
	}

	void add(String in, Function<Sides, Difference> kind, Element one, Element other, String a, String b, Span span) {
		Element any = one == null ? other : one;
		found.add(kind.apply(new Sides(in, Layer.of(any), a, b, one == null ? null : one.getId(), other == null ? null : other.getId(), span)));
	}

	CorpusStore store() {
		return store;
	}

	String left() {
		return left;
	}

	String right() {
		return right;
	}

	static String words(Span span, String text) {
		return span.isWellFormed(text.length()) ? span.textIn(text) : span.toString();
	}
}
