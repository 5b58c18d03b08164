// Copyright (c) 2026 The Isnad contributors
// SPDX-License-Identifier: EPL-2.0
package org.isnad.uima.installed;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.isnad.uima.installed.Descriptor.Import;
import org.isnad.uima.installed.Descriptor.Named;

/**
 * Follows a descriptor through all it imports and refuses what Isnad will not start: the network, another framework, classes that are
 * not there. Classes are looked up and not initialised, so nothing of the engine runs.
 */
final class DescriptorCheck {
	private static final int MOST_DESCRIPTORS = 2000;
	private static final Set<String> ENGINES = Set.of("analysisEngineDescription", "taeDescription"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final Set<String> SERVICES = Set.of("uriSpecifier"); //$NON-NLS-1$
	private static final Set<String> LOCAL = Set.of("", "localhost"); //$NON-NLS-1$ //$NON-NLS-2$

	private final ClassLoader loader;
	private final Map<String, Descriptor> found = new LinkedHashMap<>();

	private DescriptorCheck(ClassLoader loader) {
		this.loader = loader;
	}

	/** The descriptors of an engine, it first, all of them fit to be started. */
	static List<Descriptor> follow(URL engine, ClassLoader loader) throws EngineException {
		DescriptorCheck check = new DescriptorCheck(loader);
		check.follow(engine);
		Descriptor first = check.found.values().iterator().next();
		if (!ENGINES.contains(first.root())) {
			throw EngineException.at(SecureXml.nameOf(engine), 0, NLS.bind(Messages.notAnEngine, first.root()), null);
		}
		for (Descriptor descriptor : check.found.values()) {
			check.check(descriptor);
		}
		return List.copyOf(check.found.values());
	}

	private void follow(URL first) throws EngineException {
		Deque<URL> waiting = new ArrayDeque<>(List.of(first));
		while (!waiting.isEmpty()) {
			URL url = waiting.remove();
			if (found.containsKey(url.toString())) {
				continue;
			}
			Descriptor descriptor = Descriptor.read(url);
			found.put(url.toString(), descriptor);
			if (found.size() > MOST_DESCRIPTORS) {
				throw EngineException.at(SecureXml.nameOf(first), 0, NLS.bind(Messages.tooManyImports, Integer.toString(MOST_DESCRIPTORS)), null);
			}
			for (Import each : descriptor.imports()) {
				URL target = resolve(descriptor, each);
				if (target != null) {
					waiting.add(target);
				}
			}
		}
	}

	/** Where an import leads, or null for what UIMA itself brings. */
	private URL resolve(Descriptor in, Import each) throws EngineException {
		String file = SecureXml.nameOf(in.url());
		if (each.location() != null) {
			return local(file, each.line(), in.url(), each.location());
		}
		String path = each.name().replace('.', '/') + ".xml"; //$NON-NLS-1$
		URL url = loader.getResource(path);
		if (url == null) {
			throw EngineException.at(file, each.line(), NLS.bind(Messages.importNotFound, each.name(), path), null);
		}
		return url;
	}

	static URL local(String file, int line, URL base, String location) throws EngineException {
		try {
			@SuppressWarnings("deprecation") // an import may hold spaces, which no URI takes
			URL url = new URL(base, location);
			String inner = url.getProtocol().equals("jar") ? url.getPath() : url.toString(); //$NON-NLS-1$
			if (!inner.startsWith("file:") || !LOCAL.contains(host(inner))) { //$NON-NLS-1$
				throw EngineException.at(file, line, NLS.bind(Messages.network, location), null);
			}
			return url;
		} catch (MalformedURLException e) {
			throw EngineException.at(file, line, NLS.bind(Messages.notALocation, location), e);
		}
	}

	/** The machine that a file URL names: Java would ask it by FTP. */
	private static String host(String url) {
		String rest = url.substring("file:".length()); //$NON-NLS-1$
		if (!rest.startsWith("//")) { //$NON-NLS-1$
			return ""; //$NON-NLS-1$
		}
		int slash = rest.indexOf('/', 2);
		return slash < 0 ? rest.substring(2) : rest.substring(2, slash);
	}

	private void check(Descriptor descriptor) throws EngineException {
		String file = SecureXml.nameOf(descriptor.url());
		if (SERVICES.contains(descriptor.root()) || !descriptor.services().isEmpty()) {
			throw EngineException.at(file, descriptor.services().isEmpty() ? 1 : descriptor.services().getFirst().line(), Messages.remoteService, null);
		}
		Named framework = descriptor.framework();
		if (framework != null && !framework.value().equals("org.apache.uima.java")) { //$NON-NLS-1$
			throw EngineException.at(file, framework.line(), NLS.bind(Messages.otherFramework, framework.value()), null);
		}
		for (Named name : descriptor.files()) {
			if (isAbsolute(name.value())) {
				local(file, name.line(), descriptor.url(), name.value());
			}
		}
		for (Named name : descriptor.classes()) {
			checkClass(file, name);
		}
	}

	private static boolean isAbsolute(String location) {
		return location.matches("[A-Za-z][A-Za-z0-9+.-]+:.*") || location.startsWith("//"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void checkClass(String file, Named name) throws EngineException {
		try {
			Class.forName(name.value(), false, loader);
		} catch (ClassNotFoundException e) {
			throw EngineException.at(file, name.line(), NLS.bind(Messages.noClass, name.value()), e);
		} catch (UnsupportedClassVersionError e) {
			throw EngineException.at(file, name.line(), NLS.bind(Messages.newerJava, new Object[] { name.value(), javaOf(e), Integer.toString(Runtime.version().feature()) }), e);
		} catch (NoClassDefFoundError e) {
			throw EngineException.at(file, name.line(), NLS.bind(Messages.noOtherClass, name.value(), String.valueOf(e.getMessage()).replace('/', '.')), e);
		} catch (LinkageError | SecurityException e) {
			throw EngineException.at(file, name.line(), NLS.bind(Messages.brokenClass, name.value(), String.valueOf(e.getMessage())), e);
		}
	}

	/** The Java that a class file asks for: its version is 44 more. */
	private static String javaOf(UnsupportedClassVersionError error) {
		java.util.regex.Matcher version = java.util.regex.Pattern.compile("class file version (\\d+)").matcher(String.valueOf(error.getMessage())); //$NON-NLS-1$
		return version.find() ? Integer.toString(Integer.parseInt(version.group(1)) - 44) : "?"; //$NON-NLS-1$
	}

	/** Whether a text is a URI of a file here. */
	static boolean isFile(URI uri) {
		return "file".equals(uri.getScheme()); //$NON-NLS-1$
	}
}
