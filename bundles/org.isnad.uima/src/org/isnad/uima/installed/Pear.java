// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.installed;

import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** An unpacked PEAR: its description, its class path, and the paths in its files made those of its folder. For one installation. */
final class Pear {
	private static final String MAIN_ROOT = "$main_root"; //$NON-NLS-1$
	private static final int LARGEST_TEXT = 4 << 20;

	private final Path root;
	private final String name;
	private final Map<String, String> component = new HashMap<>();
	private final List<Map<String, String>> actions = new ArrayList<>();
	private final List<String> needs = new ArrayList<>();

	Pear(Path root, String name) {
		this.root = root.toAbsolutePath().normalize();
		this.name = name;
	}

	EngineFiles install() throws EngineException {
		Path description = root.resolve("metadata/install.xml"); //$NON-NLS-1$
		if (!Files.isRegularFile(description)) {
			throw EngineException.at(name, 0, Messages.notAPear, null);
		}
		try {
			SecureXml.read(description.toUri().toURL(), new Reader());
			if (!needs.isEmpty()) {
				throw EngineException.at(name, 0, NLS.bind(Messages.dependsOn, needs.getFirst()), null);
			}
			if (!component.containsKey("DESC")) { //$NON-NLS-1$
				throw EngineException.at(name, 0, Messages.notAPear, null);
			}
			Path descriptor = within(component.get("DESC")); //$NON-NLS-1$
			for (Map<String, String> action : actions) {
				if ("find_and_replace_path".equals(action.get("NAME"))) { //$NON-NLS-1$ //$NON-NLS-2$
					replace(within(action.get("FILE")), action.getOrDefault("FIND_STRING", ""), action.getOrDefault("REPLACE_WITH", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				}
			}
			for (String folder : List.of("desc", "conf")) { //$NON-NLS-1$ //$NON-NLS-2$
				replaceRoots(root.resolve(folder));
			}
			return new EngineFiles(descriptor, classPath());
		} catch (IOException e) {
			throw EngineException.at(name, 0, NLS.bind(Messages.unreadable, SecureXml.reason(e)), e);
		}
	}

	/** As UIMA has it: bin, the jars of lib, and what the description sets; data paths too, since resources are found by class path here. */
	private List<Path> classPath() throws EngineException {
		Set<Path> entries = new LinkedHashSet<>();
		for (Map<String, String> action : actions) {
			String variable = action.getOrDefault("VAR_NAME", "").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
			if ("set_env_variable".equals(action.get("NAME")) && (variable.equals("classpath") || variable.equals("uima.datapath"))) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				for (String entry : action.getOrDefault("VAR_VALUE", "").split("[;]|:(?=\\$)")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					if (!entry.isBlank()) {
						add(entries, within(entry.strip()));
					}
				}
			}
		}
		add(entries, root.resolve("bin")); //$NON-NLS-1$
		add(entries, root.resolve("lib")); //$NON-NLS-1$
		add(entries, root.resolve("resources")); //$NON-NLS-1$
		add(entries, root);
		return List.copyOf(entries);
	}

	private static void add(Set<Path> entries, Path entry) throws EngineException {
		if (Files.exists(entry)) {
			entries.add(entry);
			if (entry.endsWith("lib")) { //$NON-NLS-1$
				entries.addAll(UimaForm.jars(entry));
			}
		}
	}

	/** A path of the description, which must stay in the folder. */
	private Path within(String text) throws EngineException {
		String path = text == null ? "" : text.replace("$main_root_url", "").replace("$main_root_rel", "").replace(MAIN_ROOT, "").replace('\\', '/').replaceAll("^/+", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
		try {
			Path resolved = root.resolve(path).normalize();
			if (!path.contains("$") && resolved.startsWith(root)) { //$NON-NLS-1$
				return resolved;
			}
		} catch (InvalidPathException e) {
			throw EngineException.at(name, 0, NLS.bind(Messages.leavesPear, text), e);
		}
		throw EngineException.at(name, 0, NLS.bind(Messages.leavesPear, text), null);
	}

	private void replaceRoots(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return;
		}
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(f -> f.getFileName().toString().endsWith(".xml")).sorted().toList()) { //$NON-NLS-1$
				replace(file, MAIN_ROOT, MAIN_ROOT);
			}
		}
	}

	private void replace(Path file, String find, String with) throws IOException {
		if (find.isEmpty() || !Files.isRegularFile(file) || Files.size(file) > LARGEST_TEXT) {
			return;
		}
		// Byte for byte, whatever the encoding of the file is.
		String text = Files.readString(file, StandardCharsets.ISO_8859_1);
		String replaced = rooted(text.replace(latin(find), latin(with)), file);
		if (!replaced.equals(text)) {
			Files.writeString(file, replaced, StandardCharsets.ISO_8859_1);
		}
	}

	private String rooted(String text, Path file) throws MalformedURLException {
		String relative = file.getParent().relativize(root).toString().replace('\\', '/');
		return text.replace("$main_root_url", latin(root.toUri().toURL().toString().replaceAll("/$", ""))) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.replace("$main_root_rel", latin(escaped(relative.isEmpty() ? "." : relative))).replace(MAIN_ROOT, latin(escaped(root.toString().replace('\\', '/')))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String escaped(String path) {
		return path.replace("&", "&amp;").replace("<", "&lt;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** UTF-8 bytes as the characters that ISO 8859-1 writes as the same bytes. */
	private static String latin(String text) {
		return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
	}

	/** Reads install.xml. */
	private final class Reader extends DefaultHandler {
		private final StringBuilder text = new StringBuilder();
		private String section = ""; //$NON-NLS-1$
		private Map<String, String> action;

		@Override
		public void startElement(String uri, String local, String qualified, Attributes attributes) {
			text.setLength(0);
			switch (local) {
			case "SUBMITTED_COMPONENT", "DELEGATE_COMPONENT" -> section = local; //$NON-NLS-1$ //$NON-NLS-2$
			case "ACTION" -> action = new HashMap<>(); //$NON-NLS-1$
			default -> text.setLength(0);
			}
		}

		@Override
		public void characters(char[] characters, int start, int length) {
			text.append(characters, start, length);
		}

		@Override
		public void endElement(String uri, String local, String qualified) {
			String value = text.toString().strip();
			if (local.equals("ACTION")) { //$NON-NLS-1$
				actions.add(action);
				action = null;
			} else if (action != null) {
				action.put(local, value);
			} else if (local.equals(section)) {
				section = ""; //$NON-NLS-1$
			} else if (section.equals("SUBMITTED_COMPONENT")) { //$NON-NLS-1$
				component.putIfAbsent(local, value);
			} else if (section.equals("DELEGATE_COMPONENT") && local.equals("ID")) { //$NON-NLS-1$ //$NON-NLS-2$
				needs.add(value);
			}
			text.setLength(0);
		}
	}
}
