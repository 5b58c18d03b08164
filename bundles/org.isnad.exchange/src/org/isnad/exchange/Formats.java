// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.osgi.util.NLS;
import org.isnad.exchange.brat.BratExport;
import org.isnad.exchange.brat.BratImport;
import org.isnad.exchange.conll.ConllExport;
import org.isnad.exchange.conll.ConllImport;
import org.isnad.exchange.conllu.ConlluExport;
import org.isnad.exchange.conllu.ConlluImport;
import org.isnad.exchange.jsonl.JsonlExport;
import org.isnad.exchange.jsonl.JsonlImport;
import org.isnad.exchange.table.TableExport;
import org.isnad.exchange.table.TableImport;
import org.isnad.exchange.tei.TeiExport;
import org.isnad.exchange.tei.TeiImport;
import org.isnad.exchange.text.TextImport;
import org.isnad.exchange.training.CheckThatExport;
import org.isnad.exchange.training.CheckThatImport;
import org.isnad.exchange.training.DocredExport;
import org.isnad.exchange.training.DocredImport;
import org.isnad.exchange.training.NliExport;
import org.isnad.exchange.training.NliImport;
import org.isnad.exchange.training.PureExport;
import org.isnad.exchange.training.PureImport;
import org.isnad.exchange.web.WebAnnotationExport;
import org.isnad.exchange.web.WebAnnotationImport;
import org.isnad.exchange.webanno.TsvExport;
import org.isnad.exchange.webanno.TsvImport;

/** The formats that are there, by id. Immutable. */
public final class Formats {
	private static final String POINT = "org.isnad.exchange.formats"; //$NON-NLS-1$

	/**
	 * What is known of a format.
	 *
	 * @param id its id
	 * @param label its name in the language of the interface
	 * @param imports whether it is read
	 * @param exports whether it is written
	 */
	public record Entry(String id, String label, boolean imports, boolean exports) {
	}

	private final Map<String, ImportFormat> importers = new TreeMap<>();
	private final Map<String, ExportFormat> exporters = new TreeMap<>();

	private Formats() {
	}

	/**
	 * What the extension point gives, each contribution made anew; without OSGi, the formats of this bundle. A contribution that cannot be made is logged and left out.
	 * Of two with one id the first by the name of its class stays.
	 */
	public static Formats installed() {
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		return registry == null ? shipped() : of(registry.getConfigurationElementsFor(POINT), ILog.of(Formats.class)::error);
	}

	private static Formats shipped() {
		Formats formats = new Formats();
		formats.add(new TextImport());
		formats.add(new JsonlImport());
		formats.add(new JsonlExport());
		formats.add(new BratImport());
		formats.add(new BratExport());
		formats.add(new TeiImport());
		formats.add(new TeiExport());
		formats.add(new TableImport());
		formats.add(new TableExport());
		formats.add(new CheckThatImport());
		formats.add(new CheckThatExport());
		formats.add(new NliImport());
		formats.add(new NliExport());
		formats.add(new PureImport());
		formats.add(new PureExport());
		formats.add(new DocredImport());
		formats.add(new DocredExport());
		formats.add(new WebAnnotationImport());
		formats.add(new WebAnnotationExport());
		formats.add(new TsvImport());
		formats.add(new TsvExport());
		formats.add(new ConllImport());
		formats.add(new ConllExport());
		formats.add(new ConlluImport());
		formats.add(new ConlluExport());
		return formats;
	}

	static Formats of(IConfigurationElement[] elements, BiConsumer<String, Throwable> log) {
		Formats formats = new Formats();
		List<IConfigurationElement> sorted = new ArrayList<>(List.of(elements));
		// The registry gives no order that lasts from one start to the next.
		sorted.sort((a, b) -> String.valueOf(a.getAttribute("class")).compareTo(String.valueOf(b.getAttribute("class")))); //$NON-NLS-1$ //$NON-NLS-2$
		for (IConfigurationElement element : sorted) {
			try {
				Object made = element.createExecutableExtension("class"); //$NON-NLS-1$
				boolean used = "import".equals(element.getName()) && made instanceof ImportFormat in && formats.add(in) //$NON-NLS-1$
						|| "export".equals(element.getName()) && made instanceof ExportFormat out && formats.add(out); //$NON-NLS-1$
				if (!used) {
					log.accept(leftOut(element), null);
				}
			} catch (CoreException | RuntimeException | LinkageError e) {
				log.accept(leftOut(element), e);
			}
		}
		return formats;
	}

	private boolean add(ImportFormat format) {
		return importers.putIfAbsent(format.id(), format) == null;
	}

	private boolean add(ExportFormat format) {
		return exporters.putIfAbsent(format.id(), format) == null;
	}

	private static String leftOut(IConfigurationElement element) {
		return NLS.bind(Messages.formatLeftOut, element.getAttribute("class"), element.getContributor().getName()); //$NON-NLS-1$
	}

	/** All formats, sorted by id. */
	public List<Entry> all() {
		Map<String, Entry> all = new TreeMap<>();
		importers.values().forEach(format -> all.put(format.id(), new Entry(format.id(), format.label(), true, exporters.containsKey(format.id()))));
		exporters.values().forEach(format -> all.putIfAbsent(format.id(), new Entry(format.id(), format.label(), false, true)));
		return List.copyOf(all.values());
	}

	/** The formats that are read, sorted by id. */
	public List<ImportFormat> importers() {
		return List.copyOf(importers.values());
	}

	/** The formats that are written, sorted by id. */
	public List<ExportFormat> exporters() {
		return List.copyOf(exporters.values());
	}

	/** The format of an id to read. */
	public Optional<ImportFormat> importer(String id) {
		return Optional.ofNullable(importers.get(id));
	}

	/** The format of an id to write. */
	public Optional<ExportFormat> exporter(String id) {
		return Optional.ofNullable(exporters.get(id));
	}

	/** The format to read of an id that must be there. */
	ImportFormat importerOf(String id) throws RequestException {
		return importer(id).orElseThrow(unknown(id, String.join(", ", importers.keySet()))); //$NON-NLS-1$
	}

	/** The format to write of an id that must be there. */
	ExportFormat exporterOf(String id) throws RequestException {
		return exporter(id).orElseThrow(unknown(id, String.join(", ", exporters.keySet()))); //$NON-NLS-1$
	}

	private static Supplier<RequestException> unknown(String id, String known) {
		return () -> new RequestException(NLS.bind(Messages.unknownFormat, id, known));
	}

	/** Refuses options that the format does not have or that have a value it does not take. */
	static void check(Format format, Map<String, String> options) throws RequestException {
		for (Map.Entry<String, String> given : new TreeMap<>(options).entrySet()) {
			Optional<FormatOption> option = format.options().stream().filter(each -> each.id().equals(given.getKey())).findFirst();
			if (option.isEmpty()) {
				throw new RequestException(NLS.bind(Messages.unknownOption, format.id(), given.getKey()));
			}
			if (!option.get().allows(given.getValue())) {
				throw new RequestException(NLS.bind(Messages.optionValue, new Object[] { given.getKey(), given.getValue(), String.join(", ", option.get().choices()) })); //$NON-NLS-1$
			}
		}
	}
}
