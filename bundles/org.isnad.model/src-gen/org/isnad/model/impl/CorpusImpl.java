/**
 * Copyright (c) 2026 The Isnad contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.isnad.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.isnad.model.Annotator;
import org.isnad.model.Corpus;
import org.isnad.model.ModelPackage;
import org.isnad.model.Tagset;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Corpus</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.isnad.model.impl.CorpusImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.isnad.model.impl.CorpusImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.isnad.model.impl.CorpusImpl#getProfile <em>Profile</em>}</li>
 *   <li>{@link org.isnad.model.impl.CorpusImpl#getGuidelineVersion <em>Guideline Version</em>}</li>
 *   <li>{@link org.isnad.model.impl.CorpusImpl#getBlindShare <em>Blind Share</em>}</li>
 *   <li>{@link org.isnad.model.impl.CorpusImpl#getTagsets <em>Tagsets</em>}</li>
 *   <li>{@link org.isnad.model.impl.CorpusImpl#getAnnotators <em>Annotators</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CorpusImpl extends RootImpl implements Corpus {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getProfile() <em>Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProfile()
	 * @generated
	 * @ordered
	 */
	protected static final String PROFILE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProfile() <em>Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProfile()
	 * @generated
	 * @ordered
	 */
	protected String profile = PROFILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGuidelineVersion() <em>Guideline Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuidelineVersion()
	 * @generated
	 * @ordered
	 */
	protected static final String GUIDELINE_VERSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuidelineVersion() <em>Guideline Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuidelineVersion()
	 * @generated
	 * @ordered
	 */
	protected String guidelineVersion = GUIDELINE_VERSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getBlindShare() <em>Blind Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlindShare()
	 * @generated
	 * @ordered
	 */
	protected static final int BLIND_SHARE_EDEFAULT = 10;

	/**
	 * The cached value of the '{@link #getBlindShare() <em>Blind Share</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlindShare()
	 * @generated
	 * @ordered
	 */
	protected int blindShare = BLIND_SHARE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTagsets() <em>Tagsets</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTagsets()
	 * @generated
	 * @ordered
	 */
	protected EList<Tagset> tagsets;

	/**
	 * The cached value of the '{@link #getAnnotators() <em>Annotators</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnnotators()
	 * @generated
	 * @ordered
	 */
	protected EList<Annotator> annotators;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CorpusImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.CORPUS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CORPUS__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage() {
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage) {
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CORPUS__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProfile() {
		return profile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProfile(String newProfile) {
		String oldProfile = profile;
		profile = newProfile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CORPUS__PROFILE, oldProfile, profile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGuidelineVersion() {
		return guidelineVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuidelineVersion(String newGuidelineVersion) {
		String oldGuidelineVersion = guidelineVersion;
		guidelineVersion = newGuidelineVersion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CORPUS__GUIDELINE_VERSION, oldGuidelineVersion, guidelineVersion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBlindShare() {
		return blindShare;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBlindShare(int newBlindShare) {
		int oldBlindShare = blindShare;
		blindShare = newBlindShare;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.CORPUS__BLIND_SHARE, oldBlindShare, blindShare));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Tagset> getTagsets() {
		if (tagsets == null) {
			tagsets = new EObjectContainmentEList<Tagset>(Tagset.class, this, ModelPackage.CORPUS__TAGSETS);
		}
		return tagsets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Annotator> getAnnotators() {
		if (annotators == null) {
			annotators = new EObjectContainmentEList<Annotator>(Annotator.class, this, ModelPackage.CORPUS__ANNOTATORS);
		}
		return annotators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ModelPackage.CORPUS__TAGSETS:
				return ((InternalEList<?>)getTagsets()).basicRemove(otherEnd, msgs);
			case ModelPackage.CORPUS__ANNOTATORS:
				return ((InternalEList<?>)getAnnotators()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ModelPackage.CORPUS__NAME:
				return getName();
			case ModelPackage.CORPUS__LANGUAGE:
				return getLanguage();
			case ModelPackage.CORPUS__PROFILE:
				return getProfile();
			case ModelPackage.CORPUS__GUIDELINE_VERSION:
				return getGuidelineVersion();
			case ModelPackage.CORPUS__BLIND_SHARE:
				return getBlindShare();
			case ModelPackage.CORPUS__TAGSETS:
				return getTagsets();
			case ModelPackage.CORPUS__ANNOTATORS:
				return getAnnotators();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ModelPackage.CORPUS__NAME:
				setName((String)newValue);
				return;
			case ModelPackage.CORPUS__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case ModelPackage.CORPUS__PROFILE:
				setProfile((String)newValue);
				return;
			case ModelPackage.CORPUS__GUIDELINE_VERSION:
				setGuidelineVersion((String)newValue);
				return;
			case ModelPackage.CORPUS__BLIND_SHARE:
				setBlindShare((Integer)newValue);
				return;
			case ModelPackage.CORPUS__TAGSETS:
				getTagsets().clear();
				getTagsets().addAll((Collection<? extends Tagset>)newValue);
				return;
			case ModelPackage.CORPUS__ANNOTATORS:
				getAnnotators().clear();
				getAnnotators().addAll((Collection<? extends Annotator>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ModelPackage.CORPUS__NAME:
				setName(NAME_EDEFAULT);
				return;
			case ModelPackage.CORPUS__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case ModelPackage.CORPUS__PROFILE:
				setProfile(PROFILE_EDEFAULT);
				return;
			case ModelPackage.CORPUS__GUIDELINE_VERSION:
				setGuidelineVersion(GUIDELINE_VERSION_EDEFAULT);
				return;
			case ModelPackage.CORPUS__BLIND_SHARE:
				setBlindShare(BLIND_SHARE_EDEFAULT);
				return;
			case ModelPackage.CORPUS__TAGSETS:
				getTagsets().clear();
				return;
			case ModelPackage.CORPUS__ANNOTATORS:
				getAnnotators().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ModelPackage.CORPUS__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case ModelPackage.CORPUS__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case ModelPackage.CORPUS__PROFILE:
				return PROFILE_EDEFAULT == null ? profile != null : !PROFILE_EDEFAULT.equals(profile);
			case ModelPackage.CORPUS__GUIDELINE_VERSION:
				return GUIDELINE_VERSION_EDEFAULT == null ? guidelineVersion != null : !GUIDELINE_VERSION_EDEFAULT.equals(guidelineVersion);
			case ModelPackage.CORPUS__BLIND_SHARE:
				return blindShare != BLIND_SHARE_EDEFAULT;
			case ModelPackage.CORPUS__TAGSETS:
				return tagsets != null && !tagsets.isEmpty();
			case ModelPackage.CORPUS__ANNOTATORS:
				return annotators != null && !annotators.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		result.append(name);
		result.append(", language: ");
		result.append(language);
		result.append(", profile: ");
		result.append(profile);
		result.append(", guidelineVersion: ");
		result.append(guidelineVersion);
		result.append(", blindShare: ");
		result.append(blindShare);
		result.append(')');
		return result.toString();
	}

} //CorpusImpl
