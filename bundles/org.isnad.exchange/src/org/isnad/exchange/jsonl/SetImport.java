// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange.jsonl;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentText;
import org.isnad.core.Layer;
import org.isnad.model.Anchor;
import org.isnad.model.AnchorKind;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.Element;
import org.isnad.model.ModelFactory;
import org.isnad.model.SetKind;
import org.isnad.model.SpanElement;

import com.google.gson.JsonObject;

/** Adds what one annotator marked in one document: claims and anchors here, mentions and attributions through {@link AttributionImport}. */
@SuppressWarnings("nls")
final class SetImport {
	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	private final ImportContext context;
	private final String document;
	private final String annotator;
	private final Map<String, Element> elements = new HashMap<>();
	private final Set<String> fresh = new HashSet<>();
	private final Set<String> idsOfOthers = new HashSet<>();
	private final Map<Claim, Row> timeAnchors = new LinkedHashMap<>();
	private AnnotationSet set;
	private DocumentText text;

	SetImport(ImportContext context, String document, String annotator) {
		this.context = context;
		this.document = document;
		this.annotator = annotator;
	}

	/** Adds the rows; the state is what the documents' table told, or null. */
	void add(RowCollector.SetRows rows, DocumentImport.State state) throws CorpusException {
		String obstacle = obstacle();
		if (obstacle != null) {
			for (Table table : Table.values()) {
				rows.of(table).forEach(row -> context.log().skip(row.file(), row.line(), RowException.TAG + ' ' + obstacle));
			}
			return;
		}
		boolean isNew = !context.store().hasAnnotations(document, annotator);
		text = context.store().text(document);
		readExisting(isNew);
		for (Row row : rows.of(Table.CLAIMS)) {
			context.attempt(row, () -> addClaim(row));
		}
		for (Row row : rows.of(Table.ANCHORS)) {
			context.attempt(row, () -> addAnchor(row));
		}
		linkTimeAnchors();
		new AttributionImport(context, this).add(rows.of(Table.MENTIONS), rows.of(Table.ATTRIBUTION));
		if (state != null && isNew) {
			apply(state);
		}
	}

	private String obstacle() throws CorpusException {
		if (context.isRefused(document)) {
			return NLS.bind(Messages.otherText, document);
		}
		return context.store().document(document).isPresent() ? null : NLS.bind(Messages.noDocument, document);
	}

	private void readExisting(boolean isNew) throws CorpusException {
		if (!isNew) {
			for (EObject each : context.store().annotations(document, annotator).eContents()) {
				if (each instanceof Element element) {
					elements.put(element.getId(), element);
				}
			}
		}
		if (context.target().isNew(document)) {
			return;
		}
		for (String other : context.annotatorsBefore()) {
			if (!other.equals(annotator) && context.store().hasAnnotations(document, other)) {
				for (EObject each : context.store().annotations(document, other).eContents()) {
					if (each instanceof Element element) {
						idsOfOthers.add(element.getId());
					}
				}
			}
		}
	}

	private void apply(DocumentImport.State state) throws CorpusException {
		if (!CorpusStore.GOLD.equals(annotator)) {
			set().setKind(state.kind() == SetKind.MACHINE ? SetKind.MACHINE : SetKind.ANNOTATOR);
			if (state.kind() == SetKind.MACHINE) {
				context.markMachine(annotator);
			}
		}
		set().setState(state.state());
	}

	/** The set, made where it is not there; asked for only when something is added. */
	AnnotationSet set() throws CorpusException {
		if (set == null) {
			set = context.target().annotations(document, annotator);
		}
		return set;
	}

	DocumentText text() {
		return text;
	}

	/** The element of an id in the set, or null. */
	<E extends Element> E find(String id, Class<E> type) {
		Element element = id == null ? null : elements.get(id);
		return type.isInstance(element) ? type.cast(element) : null;
	}

	/**
	 * The id of a row that is new. Null where the same is there already, which is noted.
	 *
	 * @throws RowException if the id belongs to something else
	 */
	String newId(Row row, String key, Written written) throws RowException, CorpusException {
		String id = row.requiredId(key);
		Element there = elements.get(id);
		if (there == null || fresh.contains(id)) {
			take(id);
			return id;
		}
		JsonObject known = written.row(context.store().annotations(document, annotator), there);
		if (known == null || !SameRow.saysNothingNew(row.json(), known, true)) {
			throw new RowException(RowException.TAG, NLS.bind(Messages.idTaken, id));
		}
		context.log().unchanged(row.file());
		return null;
	}

	/** Writes an element as a row; null where it is of another kind. */
	interface Written {
		JsonObject row(AnnotationSet set, Element element) throws CorpusException;
	}

	/** Takes an id that something new gets. */
	void take(String id) throws RowException {
		if (idsOfOthers.contains(id)) {
			throw new RowException(RowException.TAG, NLS.bind(Messages.idTaken, id));
		}
		context.take(id, owner());
	}

	private String owner() {
		return document + " (" + annotator + ')';
	}

	/** Notes what was added; in the gold set also where it came from. */
	void added(Element element, Row row) throws CorpusException {
		elements.put(element.getId(), element);
		fresh.add(element.getId());
		if (set().getKind() == SetKind.GOLD) {
			set().getDecisions().add(ImportContext.imported(element, row));
		}
	}

	/** Reads what all elements over a span have. */
	void readSpanElement(Row row, SpanElement element) throws RowException {
		element.setSpan(SpanReader.required(row, text));
		element.setCorrection(row.text("correction"));
		ImportContext.readProvenance(row, element);
	}

	private void addClaim(Row row) throws RowException, CorpusException {
		String id = newId(row, "claim_id", (own, there) -> there instanceof Claim claim ? context.rows().claim(own, claim) : null);
		if (id == null) {
			return;
		}
		TagReader tags = context.tags();
		Claim claim = MODEL.createClaim();
		claim.setId(id);
		readSpanElement(row, claim);
		claim.setClaimType(tags.read(row, "claim_type", Layer.CLAIM, "claimType"));
		claim.setPolarity(tags.read(row, "polarity", Layer.CLAIM, "polarity"));
		claim.setNegationMarker(tags.read(row, "negation_marker", Layer.CLAIM, "negationMarker"));
		claim.setFactuality(tags.read(row, "factuality", Layer.CLAIM, "factuality"));
		claim.setCheckWorthy(tags.read(row, "check_worthy", Layer.CLAIM, "checkWorthy"));
		claim.setTimeRelation(tags.read(row, "time_relation", Layer.CLAIM, "timeRelation"));
		claim.setEvent(row.id("event_id"));
		claim.setAdjudicatorAdded(row.flag("adjudicator_added"));
		if (row.id("time_anchor_id") != null) {
			timeAnchors.put(claim, row);
		}
		set().getClaims().add(claim);
		added(claim, row);
		context.log().claimsAdded(1);
	}

	private void addAnchor(Row row) throws RowException, CorpusException {
		String id = newId(row, "anchor_id", (own, there) -> there instanceof Anchor anchor ? context.rows().anchor(own, anchor) : null);
		if (id == null) {
			return;
		}
		Anchor anchor = MODEL.createAnchor();
		anchor.setId(id);
		readSpanElement(row, anchor);
		anchor.setKind(DocumentImport.literal(row, "kind", AnchorKind.class, AnchorKind.UNSPECIFIED));
		anchor.setValue(row.text("value"));
		anchor.setUnit(row.text("unit"));
		List<String> claims = row.texts("claim_ids");
		for (String claim : claims) {
			Claim found = find(claim, Claim.class);
			if (found == null) {
				context.log().lose(row.file(), Messages.lossLink, 1);
			} else {
				anchor.getClaims().add(found);
			}
		}
		set().getAnchors().add(anchor);
		added(anchor, row);
	}

	private void linkTimeAnchors() throws CorpusException {
		for (Map.Entry<Claim, Row> each : timeAnchors.entrySet()) {
			Row row = each.getValue();
			context.attempt(row, () -> {
				Anchor anchor = find(row.id("time_anchor_id"), Anchor.class);
				if (anchor == null) {
					context.log().lose(row.file(), Messages.lossLink, 1);
				} else {
					each.getKey().setTimeAnchor(anchor);
				}
			});
		}
	}
}
