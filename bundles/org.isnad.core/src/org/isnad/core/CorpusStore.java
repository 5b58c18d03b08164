// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.core;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.isnad.model.AnnotationSet;
import org.isnad.model.Annotator;
import org.isnad.model.Corpus;
import org.isnad.model.Document;
import org.isnad.model.Element;
import org.isnad.model.GuidelineBook;
import org.isnad.model.ModelFactory;
import org.isnad.model.RelationSet;
import org.isnad.model.Root;
import org.isnad.model.SetKind;
import org.isnad.model.SourceEntity;
import org.isnad.model.SourceRegistry;
import org.isnad.model.WorkPlan;
import org.isnad.model.WorkState;
import org.isnad.model.file.Ids;
import org.isnad.model.file.IsnadFile;
import org.isnad.model.file.IsnadFileException;

/**
 * A corpus folder: finds, reads and saves its files. A root that was asked for once is the same object ever after, until it is unloaded.
 * Reading is safe from any thread; the roots themselves are for the one thread that edits. Nothing is written but by {@code add}, {@code remove} and {@code save}.
 */
public final class CorpusStore {
	/** The id under which adjudicated annotations are found. */
	public static final String GOLD = "gold"; //$NON-NLS-1$
	/** Stands for any name where only the folder of a file matters. */
	private static final String ANY = "any"; //$NON-NLS-1$

	private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

	private final CorpusFolder files;
	private final RootFiles roots;
	private final Map<String, DocumentText> texts = new ConcurrentHashMap<>();
	private final Corpus corpus;
	private final Map<String, CorpusException> damaged = new TreeMap<>();
	private Map<String, Document> documents;

	private CorpusStore(Path folder) throws CorpusException {
		this.files = new CorpusFolder(folder);
		this.roots = new RootFiles(files::fileOf);
		if (!isCorpus(folder)) {
			throw new CorpusException(NLS.bind(Messages.notCorpus, folder), folder, null);
		}
		this.corpus = roots.get(files.corpus(), Corpus.class, MODEL::createCorpus);
	}

	private CorpusStore(CorpusStore other) throws CorpusException {
		this.files = other.files;
		this.roots = new RootFiles(files::fileOf);
		this.corpus = other.corpus;
		this.documents = other.documentMap();
	}

	/** Whether a folder is a corpus: whether it has a corpus.isnad. */
	public static boolean isCorpus(Path folder) {
		return Files.isRegularFile(folder.resolve(CorpusFolder.CORPUS));
	}

	/** Opens a corpus folder. The documents' annotations are read when they are asked for. */
	public static CorpusStore open(Path folder) throws CorpusException {
		return new CorpusStore(folder.toAbsolutePath().normalize());
	}

	/** Makes a corpus in a folder that is empty or not yet there, and opens it. The language is a BCP 47 tag. */
	public static CorpusStore create(Path folder, String name, String language, Profile profile) throws CorpusException {
		Path target = folder.toAbsolutePath().normalize();
		if (isCorpus(target)) {
			throw new CorpusException(NLS.bind(Messages.alreadyCorpus, target), target, null);
		}
		try {
			if (Files.exists(target)) {
				try (Stream<Path> entries = Files.list(target)) {
					if (entries.anyMatch(entry -> !entry.getFileName().toString().startsWith("."))) { //$NON-NLS-1$
						throw new CorpusException(NLS.bind(Messages.folderNotEmpty, target), target, null);
					}
				}
			}
			Corpus corpus = MODEL.createCorpus();
			corpus.setId(Ids.random('k'));
			corpus.setName(name);
			corpus.setLanguage(language);
			corpus.setProfile(profile.id());
			corpus.getTagsets().addAll(profile.tagsets());
			Files.createDirectories(target.resolve("documents")); //$NON-NLS-1$
			SafeFile.write(target.resolve(CorpusFolder.CORPUS), IsnadFile.write(corpus, CorpusFolder.CORPUS));
		} catch (IsnadFileException e) {
			throw new CorpusException(e.getMessage(), target, e);
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.cannotWrite, target, SafeFile.reason(e)), target, e);
		}
		return open(target);
	}

	/**
	 * Another store over the same folder, for who reads much and keeps nothing of it: corpus and documents are those of this one as they are now, annotations are read anew.
	 * Nothing is to be saved by it.
	 */
	public CorpusStore beside() throws CorpusException {
		return new CorpusStore(this);
	}

	/** The folder, absolute. */
	public Path folder() {
		return files.root();
	}

	/** The corpus itself: name, tagsets, annotators. */
	public Corpus corpus() {
		return corpus;
	}

	/** The tagsets by layer and attribute. */
	public Scheme scheme() {
		return Scheme.of(corpus);
	}

	/** The source entities; an empty registry where the corpus has none yet. */
	public SourceRegistry sources() throws CorpusException {
		return roots.get(files.sources(), SourceRegistry.class, () -> {
			SourceRegistry registry = MODEL.createSourceRegistry();
			registry.setId(idOf(files.sources()));
			return registry;
		});
	}

	/** Who is to annotate what, and what is locked; an empty plan where the corpus has none yet. */
	public WorkPlan plan() throws CorpusException {
		return roots.get(files.plan(), WorkPlan.class, () -> {
			WorkPlan plan = MODEL.createWorkPlan();
			plan.setId(idOf(files.plan()));
			return plan;
		});
	}

	/** The versions of the guidelines; none where the corpus has no guidelines yet. Their texts are {@link GuidelineTexts}. */
	public GuidelineBook guidelines() throws CorpusException {
		return roots.get(files.guidelineBook(), GuidelineBook.class, () -> {
			GuidelineBook book = MODEL.createGuidelineBook();
			book.setId(idOf(files.guidelineBook()));
			return book;
		});
	}

	/** The source that an id means: its entity, or the one it was merged into (see {@link SameSources}); empty where the id is null or the registry does not know it. */
	public Optional<SourceEntity> source(String id) throws CorpusException {
		Optional<SourceEntity> named = entity(id);
		boolean merged = named.isPresent() && named.get().getLinks().stream().anyMatch(SameSources::isSame);
		return merged ? SameSources.of(sources().getEntities()).entity(id) : named;
	}

	/** The entity of an id as it stands in the registry, merged or not; empty where the id is null or the registry does not know it. */
	public Optional<SourceEntity> entity(String id) throws CorpusException {
		return id == null ? Optional.empty() : sources().getEntities().stream().filter(entity -> id.equals(entity.getId())).findFirst();
	}

	/** The documents, sorted by id. A document whose file is damaged is left out and named in {@link #warnings()}. */
	public synchronized List<Document> documents() throws CorpusException {
		return List.copyOf(documentMap().values());
	}

	private synchronized Map<String, Document> documentMap() throws CorpusException {
		if (documents == null) {
			Map<String, Document> found = new TreeMap<>();
			for (String id : files.documentIds()) {
				try {
					found.put(id, roots.get(files.documentFile(id), Document.class, MODEL::createDocument));
				} catch (CorpusException e) {
					damaged.put(id, e);
					roots.warn(e.getMessage());
				}
			}
			documents = found;
		}
		return documents;
	}

	/** The documents that {@link #documents()} leaves out because their file cannot be read, by id, each with the reason; usually empty. */
	public synchronized Map<String, CorpusException> damagedDocuments() throws CorpusException {
		documentMap();
		return Collections.unmodifiableMap(new TreeMap<>(damaged));
	}

	/** For work that is wrong when it lacks a document, such as a release: throws the reason why the first damaged one cannot be read. */
	public void requireAllDocuments() throws CorpusException {
		for (CorpusException reason : damagedDocuments().values()) {
			throw reason;
		}
	}

	/** The document of an id. */
	public Optional<Document> document(String id) throws CorpusException {
		return Optional.ofNullable(documentMap().get(id));
	}

	/** What was wrong with files and could be passed over, and what became of contradicting changes: sentences for a user. */
	public List<String> warnings() {
		return roots.warnings();
	}

	/** The text of a document. Its hash is compared with the one that was recorded at import; a difference is an error, for then no offset can be trusted. */
	public DocumentText text(String documentId) throws CorpusException {
		DocumentText text = texts.get(documentId);
		if (text == null) {
			Document document = document(documentId).orElseThrow(() -> new CorpusException(NLS.bind(Messages.noDocument, documentId), null, null));
			Path file = files.text(documentId);
			try {
				text = new DocumentText(Files.readString(file, StandardCharsets.UTF_8), languageOf(document));
			} catch (IOException e) {
				throw new CorpusException(NLS.bind(Messages.cannotRead, file, SafeFile.reason(e)), file, e);
			}
			if (document.getTextHash() != null && !document.getTextHash().equals(text.hash())) {
				throw new CorpusException(NLS.bind(Messages.textChanged, file), file, null);
			}
			texts.put(documentId, text);
		}
		return text;
	}

	/** The language of a document: its own, or that of the corpus. */
	public String languageOf(Document document) {
		String language = document.getLanguage() != null ? document.getLanguage() : corpus.getLanguage();
		return language == null ? "ar" : language; //$NON-NLS-1$
	}

	/**
	 * Adds a document: its folder is made beside and then renamed, so that it is there whole or not at all.
	 *
	 * @param draft what is known about it; its id must be a valid name; hash, length and the time of import are filled in
	 * @return the draft, now part of the corpus
	 */
	public synchronized Document add(Document draft, String text) throws CorpusException {
		String id = CorpusFolder.checkName(draft.getId());
		Map<String, Document> all = documentMap();
		Path target = files.document(id);
		if (all.containsKey(id) || Files.exists(target)) {
			throw new CorpusException(NLS.bind(Messages.documentExists, id), target, null);
		}
		draft.setTextHash(DocumentText.hash(text));
		draft.setTextLength(text.length());
		if (draft.getCreatedAt() == null) {
			draft.setCreatedAt(now());
		}
		Path fresh = files.documents().resolve(".adding-" + id); //$NON-NLS-1$
		try {
			FolderTree.delete(fresh);
			Files.createDirectories(fresh);
			byte[] bytes = IsnadFile.write(draft, files.documentFile(id).toString());
			Files.writeString(fresh.resolve("text.txt"), text, StandardCharsets.UTF_8); //$NON-NLS-1$
			Files.write(fresh.resolve("document.isnad"), bytes); //$NON-NLS-1$
			Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
			roots.added(files.documentFile(id), draft, bytes);
		} catch (IsnadFileException e) {
			throw new CorpusException(e.getMessage(), target, e);
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.cannotWrite, target, SafeFile.reason(e)), target, e);
		} finally {
			FolderTree.deleteQuietly(fresh);
		}
		all.put(id, draft);
		return draft;
	}

	/** Removes a document with all its annotations from the corpus; its folder is moved into {@code removed/} of the corpus folder, where it can be brought back from by hand. */
	public synchronized void remove(String documentId) throws CorpusException {
		Path from = files.document(CorpusFolder.checkName(documentId));
		Path bin = files.root().resolve("removed"); //$NON-NLS-1$
		try {
			Files.createDirectories(bin);
			Path to = bin.resolve(documentId);
			for (int n = 2; Files.exists(to); n++) {
				to = bin.resolve(documentId + '-' + n);
			}
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			throw new CorpusException(NLS.bind(Messages.cannotWrite, from, SafeFile.reason(e)), from, e);
		}
		unload(documentId);
		documentMap().remove(documentId);
	}

	/** The ids of all annotators: those the corpus names and those who have a file, sorted; neither gold nor pipelines. */
	public List<String> annotators() throws CorpusException {
		TreeSet<String> ids = new TreeSet<>(files.relationAnnotators());
		corpus.getAnnotators().forEach(annotator -> ids.add(annotator.getId()));
		for (String document : documentMap().keySet()) {
			ids.addAll(files.annotators(document));
		}
		ids.remove(GOLD);
		return new ArrayList<>(ids);
	}

	/** The annotator of an id, added to the corpus (in memory) where it is new. */
	public Annotator annotator(String id) throws CorpusException {
		CorpusFolder.checkName(id);
		for (Annotator annotator : corpus.getAnnotators()) {
			if (id.equals(annotator.getId())) {
				return annotator;
			}
		}
		Annotator annotator = MODEL.createAnnotator();
		annotator.setId(id);
		annotator.setName(id);
		corpus.getAnnotators().add(annotator);
		return annotator;
	}

	/** Whether an id can be that of an annotator or a document: it becomes a file name on every system. */
	public static boolean isValidName(String id) {
		return CorpusFolder.isName(id);
	}

	/** Whether an annotator (or gold) has annotations of a document, on disk or in memory. */
	public boolean hasAnnotations(String documentId, String annotator) {
		Path file = files.annotations(documentId, annotator, kindOf(annotator));
		return roots.isLoaded(file) || Files.isRegularFile(file);
	}

	/** Whether an annotator's annotations of a document are in memory, where they may be newer than on disk. */
	public boolean isLoaded(String documentId, String annotator) {
		return roots.isLoaded(files.annotations(documentId, annotator, kindOf(annotator)));
	}

	/** What an annotator marked in a document; an empty set, on disk only once it is saved, where there is nothing yet. {@link #GOLD} gives the gold set. */
	public AnnotationSet annotations(String documentId, String annotator) throws CorpusException {
		CorpusFolder.checkName(annotator);
		return set(documentId, annotator, kindOf(annotator));
	}

	/** The same for a suggestion pipeline. */
	public AnnotationSet suggestionSet(String documentId, String pipeline) throws CorpusException {
		return set(documentId, CorpusFolder.checkName(pipeline), SetKind.SUGGESTIONS);
	}

	/** The suggestions of all pipelines for a document, on disk or in memory. */
	public List<AnnotationSet> suggestions(String documentId) throws CorpusException {
		List<AnnotationSet> sets = new ArrayList<>();
		for (String pipeline : withUnsaved(files.pipelines(documentId), files.annotations(documentId, ANY, SetKind.SUGGESTIONS))) {
			sets.add(suggestionSet(documentId, pipeline));
		}
		return sets;
	}

	/** Pipelines with a file beside this one, and those whose suggestions are in memory and not on disk yet; sorted. */
	private Set<String> withUnsaved(List<String> onDisk, Path beside) {
		Set<String> pipelines = new TreeSet<>(onDisk);
		for (Root root : roots.in(beside.getParent())) {
			if (!root.eContents().isEmpty()) {
				pipelines.add(root instanceof AnnotationSet set ? set.getAnnotator() : ((RelationSet) root).getAnnotator());
			}
		}
		return pipelines;
	}

	private AnnotationSet set(String documentId, String annotator, SetKind kind) throws CorpusException {
		Document document = document(documentId).orElseThrow(() -> new CorpusException(NLS.bind(Messages.noDocument, documentId), null, null));
		return roots.get(files.annotations(documentId, annotator, kind), AnnotationSet.class, () -> {
			AnnotationSet set = MODEL.createAnnotationSet();
			set.setId(idOf(files.annotations(documentId, annotator, kind)));
			set.setDocument(documentId);
			set.setAnnotator(annotator);
			set.setKind(kind);
			set.setTextHash(document.getTextHash());
			set.setState(kind == SetKind.ANNOTATOR ? WorkState.IN_PROGRESS : WorkState.UNSPECIFIED);
			return set;
		});
	}

	/** The relations of an annotator, or of {@link #GOLD}; an empty set where there are none yet. */
	public RelationSet relations(String annotator) throws CorpusException {
		CorpusFolder.checkName(annotator);
		return relationSet(annotator, kindOf(annotator));
	}

	/** The relations that a pipeline suggests. */
	public RelationSet suggestedRelationSet(String pipeline) throws CorpusException {
		return relationSet(CorpusFolder.checkName(pipeline), SetKind.SUGGESTIONS);
	}

	/** The relations that all pipelines suggest, on disk or in memory. */
	public List<RelationSet> suggestedRelations() throws CorpusException {
		List<RelationSet> sets = new ArrayList<>();
		for (String pipeline : withUnsaved(files.relationPipelines(), files.relations(ANY, SetKind.SUGGESTIONS))) {
			sets.add(suggestedRelationSet(pipeline));
		}
		return sets;
	}

	private RelationSet relationSet(String annotator, SetKind kind) throws CorpusException {
		return roots.get(files.relations(annotator, kind), RelationSet.class, () -> {
			RelationSet set = MODEL.createRelationSet();
			set.setId(idOf(files.relations(annotator, kind)));
			set.setAnnotator(annotator);
			set.setKind(kind);
			return set;
		});
	}

	/** A new file's root gets an id from its place: the same work on two machines gives the same bytes, and two branches that begin a file begin the same one. */
	private String idOf(Path file) {
		StringBuilder place = new StringBuilder();
		files.root().relativize(file).forEach(part -> place.append('/').append(part));
		return Ids.of('x', Long.parseUnsignedLong(DocumentText.hash(place.toString()), 0, 16, 16));
	}

	private static SetKind kindOf(String annotator) {
		return GOLD.equals(annotator) ? SetKind.GOLD : SetKind.ANNOTATOR;
	}

	/** The element of an id in a document as one annotator has it. */
	public Optional<Located> find(String elementId, String documentId, String annotator) throws CorpusException {
		if (documentId == null || document(documentId).isEmpty() || !hasAnnotations(documentId, annotator)) {
			return Optional.empty();
		}
		AnnotationSet set = annotations(documentId, annotator);
		return set.eContents().stream().filter(content -> content instanceof Element element && elementId.equals(element.getId()))
				.map(content -> new Located(documentId, set, (Element) content)).findFirst();
	}

	/** The file that a root is kept in. */
	public Path fileOf(Root root) {
		return files.fileOf(root);
	}

	/**
	 * Saves a root: written beside, flushed, read again, compared, renamed. What somebody else changed in the file since it was read is merged in by id first;
	 * see {@link #warnings()} for what contradicted.
	 */
	public void save(Root root) throws CorpusException {
		save(root, root);
	}

	/** The same, with the lock that is held while the root is read or merged into, but not while the disk is written. */
	public void save(Root root, Object modelLock) throws CorpusException {
		roots.save(files.fileOf(root), root, modelLock);
	}

	/** Forgets what is in memory of a document's text and annotations, saved or not; what is known about the document itself stays. For batch work over many documents. */
	public void unload(String documentId) {
		texts.remove(documentId);
		roots.forget(files.document(documentId), files.documentFile(documentId));
		// The gold set of a document lies beside the documents.
		roots.forget(files.annotations(documentId, GOLD, SetKind.GOLD), null);
	}

	/** Tells the listener of each root that is in memory now or comes there later. */
	public void onLoad(Consumer<Root> listener) {
		roots.onLoad(listener);
	}

	/** The present time as it is written into provenance: ISO 8601, UTC, whole seconds. Where SOURCE_DATE_EPOCH is set, that time, so that a run can be repeated byte by byte. */
	public static String now() {
		String fixed = System.getenv("SOURCE_DATE_EPOCH"); //$NON-NLS-1$
		Instant now = fixed != null && fixed.matches("\\d{1,11}") ? Instant.ofEpochSecond(Long.parseLong(fixed)) : Instant.now(); //$NON-NLS-1$
		return now.truncatedTo(ChronoUnit.SECONDS).toString();
	}
}
