package cases.bridge_react_native;

import com.facebook.react.bridge.ReactApplicationContext;
import com.facebook.react.bridge.ReactContextBaseJavaModule;
import java.util.ArrayList;
import java.util.List;

import com.facebook.react.bridge.*;

public final class Package implements com.facebook.react.ReactPackage {
    @Override
    public List<ReactContextBaseJavaModule> createNativeModules(ReactApplicationContext context) {
        List<ReactContextBaseJavaModule> modules = new ArrayList<>();
        modules.add(new Contacts(context));
        return modules;
    }
}
