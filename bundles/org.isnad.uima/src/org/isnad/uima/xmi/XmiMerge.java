// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.xmi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.isnad.core.CorpusException;
import org.isnad.core.CorpusStore;
import org.isnad.core.DocumentText;
import org.isnad.exchange.ImportLog;
import org.isnad.exchange.ImportRequest;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Claim;
import org.isnad.model.ClaimRelation;
import org.isnad.model.Document;
import org.isnad.model.Identified;
import org.isnad.model.ModelFactory;
import org.isnad.model.ModelPackage;
import org.isnad.model.RelationSet;
import org.isnad.model.Root;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceRegistry;
import org.isnad.model.file.Ids;
import org.isnad.uima.CasReader;
import org.isnad.uima.IsnadTypes;
import org.isnad.uima.SpanCheck;
import org.isnad.uima.SuggestionIds;
import org.isnad.uima.mapping.EngineMapping;

/** Takes what was read from XMI files into the corpus, by id: what is there already stays as it is. For one import. */
final class XmiMerge {
	private static final String UNNAMED = "imported"; //$NON-NLS-1$
	private static final int ID_DIGITS = 12;

	private record Relations(Path file, RelationSet set) {
	}

	private final ImportRequest request;
	private final ImportLog log;
	private final List<Relations> relations = new ArrayList<>();

	XmiMerge(ImportRequest request, ImportLog log) {
		this.request = request;
		this.log = log;
	}

	/**
	 * @param counts the feature structures in the file by type
	 * @param used those of them that a mapping made something of
	 */
	void merge(Path file, CAS cas, Map<String, Integer> counts, Map<String, Integer> used) throws CorpusException {
		countForeign(file, cas, counts, used);
		String text = cas.getDocumentText();
		if (text != null) {
			if (Storable.isText(text)) {
				mergeDocument(file, cas, text);
			} else {
				log.skip(file, 0, Messages.badText);
			}
			return;
		}
		boolean something = false;
		SourceRegistry sources = storable(file, CasReader.read(cas, ModelFactory.eINSTANCE.createSourceRegistry()));
		if (!sources.getEntities().isEmpty()) {
			something = true;
			if (addMissing(request.target().sources(), sources).isEmpty()) {
				log.unchanged(file);
			}
		}
		RelationSet set = storable(file, CasReader.read(cas, ModelFactory.eINSTANCE.createRelationSet()));
		if (!set.getRelations().isEmpty() || !set.getEvents().isEmpty()) {
			something = true;
			relations.add(new Relations(file, set));
		}
		if (!something) {
			log.skip(file, 0, Messages.noText);
		}
	}

	/** Adds the relations of all files, now that every claim is there. */
	void relate() throws CorpusException {
		for (Relations each : relations) {
			String annotator = annotator(each.set().getAnnotator());
			SuggestionIds.forMissing(annotator, "").assign(each.set()); //$NON-NLS-1$
			Set<String> added = addMissing(request.target().relations(annotator), each.set());
			log.relationsAdded((int) request.target().relations(annotator).getRelations().stream().filter(r -> added.contains(r.getId())).count());
			if (added.isEmpty()) {
				log.unchanged(each.file());
			}
		}
	}

	private void mergeDocument(Path file, CAS cas, String text) throws CorpusException {
		Document document = document(file, cas, text);
		AnnotationSet set = storable(file, CasReader.read(cas, ModelFactory.eINSTANCE.createAnnotationSet()));
		boolean isNew = request.target().isNew(document.getId());
		Map<String, Claim> passing = takePassingIds(set);
		resolveEntities(cas, set);
		if (set.eContents().isEmpty()) {
			if (!isNew) {
				log.unchanged(file);
			}
			return;
		}
		SpanCheck.removeOutside(set, text.length(),
				element -> log.skip(file, 0, NLS.bind(Messages.outsideText, element.getSpan(), Integer.toString(text.length()))));
		String annotator = annotator(set.getAnnotator());
		SuggestionIds.forMissing(annotator, document.getId()).assign(set);
		addRelations(file, cas, document.getId(), set, passing);
		boolean fresh = !request.store().hasAnnotations(document.getId(), annotator);
		AnnotationSet target = request.target().annotations(document.getId(), annotator);
		if (fresh) {
			// Nobody's set is replaced; only one that did not exist takes over what the file says of the whole.
			target.setId(set.getId() == null ? target.getId() : set.getId());
			target.setState(set.getState());
		}
		Set<String> added = addMissing(target, set);
		log.claimsAdded((int) target.getClaims().stream().filter(c -> added.contains(c.getId())).count());
		log.attributionsAdded((int) target.getAttributions().stream().filter(a -> added.contains(a.getId())).count());
		if (added.isEmpty()) {
			log.unchanged(file);
		}
	}

	/** Ids that a mapping gave hold within the CAS only: takes them from the claims and keeps who had them. */
	private static Map<String, Claim> takePassingIds(AnnotationSet set) {
		Map<String, Claim> passing = new TreeMap<>();
		for (Claim claim : set.getClaims()) {
			if (claim.getId() != null && claim.getId().startsWith(EngineMapping.PASSING_ID)) {
				passing.put(claim.getId(), claim);
				claim.setId(null);
			}
		}
		return passing;
	}

	/** Sources that the CAS itself names become entities of the registry, or are those of the same name there. */
	private void resolveEntities(CAS cas, AnnotationSet set) throws CorpusException {
		Map<String, String> ids = new TreeMap<>();
		SourceRegistry named = CasReader.read(cas, ModelFactory.eINSTANCE.createSourceRegistry());
		Storable.make(named);
		for (SourceEntity entity : List.copyOf(named.getEntities())) {
			String own = entity.getId();
			String name = entity.getName();
			SourceEntity there = request.store().sources().getEntities().stream()
					.filter(each -> own != null && own.equals(each.getId()) || name != null && name.equals(each.getName())).findFirst().orElse(null);
			if (there == null && own != null && name != null) {
				entity.setId(Ids.derived('e', "named", name)); //$NON-NLS-1$
				request.target().sources().getEntities().add(entity);
				there = entity;
			}
			if (there != null && own != null) {
				ids.put(own, there.getId());
			}
		}
		set.getSources().forEach(mention -> mention.setEntity(mention.getEntity() == null ? null : ids.getOrDefault(mention.getEntity(), mention.getEntity())));
	}

	/** Relations that stand in the file of a document; one that ends at nothing there is told of. */
	private void addRelations(Path file, CAS cas, String document, AnnotationSet set, Map<String, Claim> passing) {
		RelationSet found = storable(file, CasReader.read(cas, ModelFactory.eINSTANCE.createRelationSet()));
		Set<String> claims = new HashSet<>();
		set.getClaims().forEach(claim -> claims.add(claim.getId()));
		for (ClaimRelation relation : List.copyOf(found.getRelations())) {
			relation.setArg1(passing.containsKey(String.valueOf(relation.getArg1())) ? passing.get(relation.getArg1()).getId() : relation.getArg1());
			relation.setArg2(passing.containsKey(String.valueOf(relation.getArg2())) ? passing.get(relation.getArg2()).getId() : relation.getArg2());
			boolean first = relation.getArg1Document() == null && !claims.contains(relation.getArg1());
			boolean second = relation.getArg2Document() == null && !claims.contains(relation.getArg2());
			if (first || second) {
				log.skip(file, 0, NLS.bind(Messages.noClaim, relation.getLabel(), first ? relation.getArg1() : relation.getArg2()));
				found.getRelations().remove(relation);
				continue;
			}
			relation.setArg1Document(relation.getArg1Document() == null ? document : relation.getArg1Document());
			relation.setArg2Document(relation.getArg2Document() == null ? document : relation.getArg2Document());
		}
		found.setAnnotator(set.getAnnotator());
		if (!found.getRelations().isEmpty() || !found.getEvents().isEmpty()) {
			relations.add(new Relations(file, found));
		}
	}

	/** Gold comes from adjudication, or from who asks for it. */
	private String annotator(String named) {
		boolean usable = named != null && CorpusStore.isValidName(named) && !CorpusStore.GOLD.equals(named);
		return request.annotator() != null ? request.annotator() : usable ? named : UNNAMED;
	}

	/** The same root, without what the files of a corpus cannot hold. */
	private <R extends Root> R storable(Path file, R root) {
		int mended = Storable.make(root);
		if (mended > 0) {
			log.skip(file, 0, NLS.bind(Messages.badValues, Integer.toString(mended)));
		}
		return root;
	}

	private Document document(Path file, CAS cas, String text) throws CorpusException {
		String hash = DocumentText.hash(text);
		Document draft = (Document) CasReader.readRoot(cas, ModelPackage.Literals.DOCUMENT).map(root -> storable(file, root)).orElse(null);
		if (draft != null && draft.getId() != null) {
			Document same = request.store().document(draft.getId()).orElse(null);
			if (same != null && hash.equals(same.getTextHash())) {
				return same;
			}
			if (same == null && CorpusStore.isValidName(draft.getId())) {
				return add(draft, text);
			}
		}
		Document there = request.target().documentWithText(hash).orElse(null);
		if (there != null) {
			return there;
		}
		Document fresh = draft == null ? ModelFactory.eINSTANCE.createDocument() : draft;
		fresh.setId('d' + hash.substring(0, ID_DIGITS));
		if (draft == null) {
			fresh.setTitle(file.getFileName().toString().replaceFirst("\\.xmi$", "")); //$NON-NLS-1$ //$NON-NLS-2$
			fresh.setFileName(file.getFileName().toString());
			String language = cas.getDocumentLanguage();
			fresh.setLanguage(language == null || language.startsWith("x-") ? null : language); //$NON-NLS-1$
		}
		return add(fresh, text);
	}

	private Document add(Document draft, String text) throws CorpusException {
		Document added = request.target().add(draft, text);
		log.documentAdded();
		return added;
	}

	/** Moves what the target does not have, by id, from one root to the other; references to what it has are led there. */
	private static Set<String> addMissing(Root target, Root from) {
		Map<String, EObject> there = new TreeMap<>();
		target.eContents().forEach(o -> there.put(((Identified) o).getId(), o));
		redirect(from, there);
		Set<String> added = new HashSet<>();
		for (EReference reference : from.eClass().getEAllContainments()) {
			@SuppressWarnings("unchecked")
			EList<EObject> list = (EList<EObject>) target.eGet(reference);
			for (Object each : new ArrayList<>((List<?>) from.eGet(reference))) {
				String id = ((Identified) each).getId();
				if (!there.containsKey(id) && added.add(id)) {
					list.add((EObject) each);
				}
			}
		}
		return added;
	}

	private static void redirect(Root from, Map<String, EObject> there) {
		for (EObject object : from.eContents()) {
			for (EReference reference : object.eClass().getEAllReferences()) {
				if (!reference.isContainment() && reference.isMany()) {
					@SuppressWarnings("unchecked")
					EList<EObject> list = (EList<EObject>) object.eGet(reference);
					list.replaceAll(each -> there.getOrDefault(((Identified) each).getId(), each));
				} else if (!reference.isContainment() && object.eGet(reference) instanceof Identified each) {
					object.eSet(reference, there.getOrDefault(each.getId(), each));
				}
			}
		}
	}

	private void countForeign(Path file, CAS cas, Map<String, Integer> counts, Map<String, Integer> used) {
		counts.forEach((name, count) -> {
			boolean ours = false;
			for (Type type = cas.getTypeSystem().getType(name); type != null && !ours; type = cas.getTypeSystem().getParent(type)) {
				ours = type.getName().startsWith(IsnadTypes.PREFIX);
			}
			if (!ours && !name.startsWith("uima.")) { //$NON-NLS-1$
				log.lose(file, NLS.bind(Messages.lossForeignAnnotations, name), count - used.getOrDefault(name, 0));
			}
		});
	}
}
